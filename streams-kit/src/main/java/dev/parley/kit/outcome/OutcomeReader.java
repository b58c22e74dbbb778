package dev.parley.kit.outcome;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.UndecodableRecordException;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.streams.Partitions;
import dev.parley.kit.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the outcomes addressed to this instance, from its own partition of each outcomes topic, beginning with those that come
 * after it is ready.
 *
 * <p>It reads them uncommitted, which takes milliseconds instead of a commit interval. That is safe: the command was durable before it was decided,
 * and decisions are deterministic, so an outcome whose transaction is given up is decided again to be the same. The same outcome
 * may therefore come twice.
 *
 * <p>Thread-safe.
 */
public final class OutcomeReader implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final KafkaConfig config;
    private final List<Topic<AddressedOutcome>> topics;
    private final Map<String, TopicDeserializer<AddressedOutcome>> deserializers;
    private final Consumer<AddressedOutcome> listener;
    /** Where reading goes on; used by the reading thread only. */
    private final Map<TopicPartition, Long> reached = new HashMap<>();

    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread leasing;
    private final Thread reading;
    private volatile OptionalInt leased = OptionalInt.empty();
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean closed;

    /** @param listener called on the reading thread: has to be quick and must not throw */
    public OutcomeReader(
            KafkaConfig config,
            TopicSerdes serdes,
            List<Topic<AddressedOutcome>> topics,
            Consumer<AddressedOutcome> listener) {
        this.config = config;
        this.topics = List.copyOf(topics);
        this.deserializers = topics.stream().collect(Collectors.toMap(Topic::name, serdes::deserializer));
        this.listener = listener;
        this.leasing = Thread.ofPlatform().daemon().name("outcome-lease").unstarted(() -> untilClosed(this::lease));
        this.reading = Thread.ofPlatform().daemon().name("outcome-reader").unstarted(() -> untilClosed(this::read));
    }

    @Override
    public String name() {
        return "outcome-reader";
    }

    @Override
    public void start() {
        leasing.start();
        reading.start();
    }

    /** The partition to name as reply partition in commands; empty until it is ready. */
    public OptionalInt replyPartition() {
        return ready.getCount() == 0 ? leased : OptionalInt.empty();
    }

    /** Waits until the reply partition is leased and its end is known; whether it came to that. */
    public boolean awaitReady(Duration atMost) throws InterruptedException {
        return ready.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void untilClosed(Runnable work) {
        while (!closed) {
            try {
                work.run();
            } catch (KafkaException e) {
                trouble = Optional.of(String.valueOf(e.getMessage()));
                LOG.warn("Reading outcomes was interrupted and begins again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lease() {
        try (var lease = new ReplyPartitionLease(config, topics.getFirst().name())) {
            while (!closed) {
                lease.keepUp(POLL);
                if (lease.joined()) {
                    // More instances than partitions: a shared one is correct as well, it only costs reading what is
                    // for others.
                    leased = OptionalInt.of(
                            lease.partition().orElseGet(() -> Partitions.of(config.instanceId(), config.partitions())));
                }
            }
        }
    }

    private void read() {
        try (var consumer = consumer()) {
            consumer.assign(reached.keySet());
            reached.forEach(consumer::seek);
            while (!closed) {
                follow(consumer);
                if (reached.isEmpty()) {
                    pauseForLease();
                    continue;
                }
                consumer.poll(POLL).forEach(this::hand);
                trouble = Optional.empty();
            }
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }

    /** A partition once read is read on, even under another lease: commands that named it may be under way. */
    private void follow(KafkaConsumer<byte[], byte[]> consumer) {
        var lease = leased;
        if (lease.isEmpty() || reached.containsKey(partition(topics.getFirst(), lease.getAsInt()))) {
            return;
        }
        var added =
                topics.stream().map(topic -> partition(topic, lease.getAsInt())).toList();
        var all = new HashSet<>(reached.keySet());
        all.addAll(added);
        consumer.assign(all);
        consumer.seekToEnd(added);
        added.forEach(partition -> reached.put(partition, consumer.position(partition)));
        LOG.info("Reads outcomes from partition {}", lease.getAsInt());
        ready.countDown();
    }

    private static TopicPartition partition(Topic<?> topic, int number) {
        return new TopicPartition(topic.name(), number);
    }

    private void pauseForLease() {
        try {
            Thread.sleep(Duration.ofMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(ConsumerRecord<byte[], byte[]> record) {
        reached.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        var deserializer = deserializers.get(record.topic());
        if (record.value() == null || deserializer == null) {
            return;
        }
        try {
            listener.accept(deserializer.value(record.value()));
        } catch (UndecodableRecordException | SchemaUnavailableException e) {
            LOG.warn("Outcome {} of {}-{} cannot be read", record.offset(), record.topic(), record.partition(), e);
        } catch (RuntimeException e) {
            LOG.error("The listener of outcomes failed", e);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                config.connecting(Map.of(
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        config.instanceId() + "-outcomes",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_uncommitted",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest",
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        500L)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public Health health() {
        if (ready.getCount() > 0) {
            return Health.of("outcomes", Health.State.NOT_READY, trouble.orElse("waiting for a reply partition"));
        }
        return trouble.map(reason -> Health.of("outcomes", Health.State.NOT_READY, reason))
                .orElseGet(() -> Health.of("outcomes", Health.State.UP, "reading partition " + leased.orElse(-1)));
    }

    @Override
    public void close() {
        closed = true;
        try {
            reading.join(Duration.ofSeconds(5));
            leasing.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
