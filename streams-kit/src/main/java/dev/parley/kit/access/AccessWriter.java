package dev.parley.kit.access;

import dev.parley.domain.access.ContentRead;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.topic.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes who read what to its topic, off the path of the requests: a reader never waits for it. What does not fit in the queue, or
 * what the brokers do not take within minutes, is counted as lost and told in the log. Thread-safe after {@link #start}.
 */
public final class AccessWriter implements Service {

    /** Reads that wait to be written; at a thousand a second this is ten seconds without a broker. */
    static final int QUEUED = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(AccessWriter.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaConfig config;
    private final TopicSerializer<ContentRead> values;
    private final Counter lost;
    private final BlockingQueue<ContentRead> queue = new ArrayBlockingQueue<>(QUEUED);
    private final Thread thread;
    private volatile boolean closed;

    public AccessWriter(KafkaConfig config, TopicSerdes serdes, MeterRegistry meters) {
        this.config = config;
        this.values = serdes.serializer(Topics.ACCESS);
        this.lost = Counter.builder("parley.access.lost")
                .description("Reads of content that are missing in the access log")
                .register(meters);
        this.thread = Thread.ofPlatform().daemon().name("access-writer").unstarted(this::write);
    }

    @Override
    public String name() {
        return "access-writer";
    }

    @Override
    public void start() {
        thread.start();
    }

    /** Notes a read; returns at once. */
    public void note(ContentRead read) {
        if (!queue.offer(read)) {
            lose("the queue is full");
        }
    }

    private void write() {
        try (var producer = producer()) {
            while (!closed || !queue.isEmpty()) {
                next().ifPresent(read -> send(producer, read));
            }
            producer.close(CLOSE_TIMEOUT);
        }
    }

    private Optional<ContentRead> next() {
        try {
            return Optional.ofNullable(queue.poll(POLL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            return Optional.empty();
        }
    }

    private void send(KafkaProducer<String, byte[]> producer, ContentRead read) {
        try {
            var record = new ProducerRecord<>(Topics.ACCESS.name(), read.run().toString(), values.bytes(read));
            producer.send(record, (_, failure) -> {
                if (failure != null) {
                    lose(String.valueOf(failure.getMessage()));
                }
            });
        } catch (KafkaException e) {
            lose(String.valueOf(e.getMessage()));
        }
    }

    private void lose(String why) {
        lost.increment();
        LOG.warn("A read of content is missing in the access log: {}", why);
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                config.connecting(Map.of(
                        ProducerConfig.CLIENT_ID_CONFIG,
                        config.instanceId() + "-access",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        500L)),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public Health health() {
        return lost.count() > 0
                ? Health.of("access-log", Health.State.DEGRADED, (long) lost.count() + " reads are missing in it")
                : Health.of("access-log", Health.State.UP, queue.size() + " reads wait to be written");
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(CLOSE_TIMEOUT.plusSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
