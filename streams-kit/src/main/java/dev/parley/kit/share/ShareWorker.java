package dev.parley.kit.share;

import dev.parley.kit.command.Traceparent;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.UndecodableRecordException;
import dev.parley.kit.service.Health;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One consumer of a share group with its thread: fetches a batch, has it worked on, acknowledges each record, fetches the next. */
final class ShareWorker<V> {

    private static final Logger LOG = LoggerFactory.getLogger(ShareWorker.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final Map<String, Object> settings;
    private final String topic;
    private final TopicDeserializer<V> deserializer;
    private final int deliveries;
    private final WorkHandler<V> handler;
    private final ExecutorService executor;
    private final Thread thread;
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean closed;

    ShareWorker(
            KafkaConfig config,
            String group,
            int number,
            String topic,
            TopicDeserializer<V> deserializer,
            WorkSizing sizing,
            WorkHandler<V> handler,
            ExecutorService executor) {
        this.settings = config.connecting(Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG,
                config.instanceId() + "-" + group + "-" + number,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.SHARE_ACKNOWLEDGEMENT_MODE_CONFIG,
                "explicit",
                // As many as were asked for, not whole batches of the producer: the rest goes to other workers.
                ConsumerConfig.SHARE_ACQUIRE_MODE_CONFIG,
                "record_limit",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                sizing.batch(),
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500L));
        this.topic = topic;
        this.deserializer = deserializer;
        this.deliveries = sizing.deliveries();
        this.handler = handler;
        this.executor = executor;
        this.thread = Thread.ofPlatform().daemon().name(group + "-" + number).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try (var consumer =
                    new KafkaShareConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer.subscribe(List.of(topic));
                while (!closed) {
                    work(consumer, consumer.poll(POLL));
                    trouble = Optional.empty();
                }
                consumer.commitSync(POLL);
            } catch (KafkaException | IllegalStateException e) {
                // What was not acknowledged is given to somebody else, or to us again.
                trouble = Optional.of(String.valueOf(e.getMessage()));
                LOG.warn("A worker's consumer failed and begins again", e);
                pause();
            }
        }
    }

    private void work(KafkaShareConsumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        var working = new HashMap<ConsumerRecord<byte[], byte[]>, Future<AcknowledgeType>>();
        for (var record : records) {
            working.put(record, submit(record));
        }
        // The acknowledgements travel with the next fetch.
        working.forEach((record, outcome) -> consumer.acknowledge(record, result(outcome)));
    }

    private Future<AcknowledgeType> submit(ConsumerRecord<byte[], byte[]> record) {
        return executor.submit(() -> handle(record));
    }

    private AcknowledgeType result(Future<AcknowledgeType> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            LOG.error("Working on a record failed", e.getCause());
            return AcknowledgeType.RELEASE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return AcknowledgeType.RELEASE;
        }
    }

    private AcknowledgeType handle(ConsumerRecord<byte[], byte[]> record) {
        Delivery<V> delivery;
        try {
            delivery = delivery(record);
        } catch (UndecodableRecordException e) {
            LOG.error(
                    "Record {} of {}-{} is no work item: {}",
                    record.offset(),
                    topic,
                    record.partition(),
                    e.getMessage());
            return AcknowledgeType.REJECT;
        } catch (SchemaUnavailableException e) {
            return AcknowledgeType.RELEASE;
        }
        return switch (verdict(delivery)) {
            case DONE -> AcknowledgeType.ACCEPT;
            case AGAIN ->
                delivery.count() < deliveries
                        ? AcknowledgeType.RELEASE
                        : abandon(delivery, "it was tried " + delivery.count() + " times");
            case GIVE_UP -> abandon(delivery, "it is not worth another try");
        };
    }

    private WorkHandler.Verdict verdict(Delivery<V> delivery) {
        try {
            return handler.handle(delivery);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WorkHandler.Verdict.AGAIN;
        } catch (RuntimeException e) {
            LOG.warn("Work on {} failed at delivery {}", delivery.key(), delivery.count(), e);
            return WorkHandler.Verdict.AGAIN;
        }
    }

    private AcknowledgeType abandon(Delivery<V> delivery, String reason) {
        LOG.error("Work on {} is abandoned: {}", delivery.key(), reason);
        handler.abandoned(delivery, reason);
        return AcknowledgeType.REJECT;
    }

    private Delivery<V> delivery(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || record.value() == null) {
            throw new UndecodableRecordException("it has no key or no value");
        }
        return new Delivery<>(
                new String(record.key(), StandardCharsets.UTF_8),
                deserializer.value(record.value()),
                record.deliveryCount().orElse((short) 1),
                Instant.ofEpochMilli(record.timestamp()),
                Traceparent.in(record.headers()));
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Health.Check health() {
        return trouble.map(reason -> new Health.Check(thread.getName(), Health.State.NOT_READY, reason))
                .orElseGet(() -> new Health.Check(
                        thread.getName(), thread.isAlive() ? Health.State.UP : Health.State.NOT_READY, "working"));
    }

    void stop() {
        closed = true;
    }

    void join(Duration atMost) {
        try {
            thread.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
