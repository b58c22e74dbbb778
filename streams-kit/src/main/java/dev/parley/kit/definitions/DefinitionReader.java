package dev.parley.kit.definitions;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.serde.SchemaUnavailableException;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.UndecodableRecordException;
import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All definitions of the catalog in memory, read from the beginning of their topic and kept up to date. Every instance has all of
 * them: they are few, immutable and asked for by every request.
 *
 * <p>A definition that cannot be read stops its partition, visible in the health: what lies behind it could take back what lies before
 * it (a key may have been revoked), so guessing is not safe.
 *
 * <p>Thread-safe.
 */
public final class DefinitionReader implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final KafkaConfig config;
    private final List<TopicPartition> partitions;
    private final TopicDeserializer<Definition> deserializer;
    private final Definitions definitions = new Definitions();
    private final ReadPositions positions = new ReadPositions();
    private final Thread reading =
            Thread.ofPlatform().daemon().name("definition-reader").unstarted(this::run);
    private Optional<EndOffsets> ends = Optional.empty();
    private volatile Optional<String> stopped = Optional.empty();
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean closed;

    public DefinitionReader(KafkaConfig config, TopicSerdes serdes, Topic<Definition> topic) {
        this.config = config;
        this.partitions = IntStream.range(0, config.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        this.deserializer = serdes.deserializer(topic);
    }

    @Override
    public String name() {
        return "definitions";
    }

    @Override
    public void start() {
        ends = Optional.of(new EndOffsets(config, partitions));
        reading.start();
    }

    /** The definition with that key, {@code <kind>:<id>:<revision>}. */
    public Optional<Definition> find(String key) {
        return definitions.byKey(key);
    }

    /** The definition with that key, if it is of that type. */
    public <D extends Definition> Optional<D> find(Class<D> type, String key) {
        return find(key).filter(type::isInstance).map(type::cast);
    }

    /** The newest revision of an object, if it is of that type. */
    public <D extends Definition> Optional<D> latest(Class<D> type, String kind, UUID id) {
        return definitions.latest(kind, id).filter(type::isInstance).map(type::cast);
    }

    /** The newest revision of every object of that type. */
    public <D extends Definition> Stream<D> latest(Class<D> type) {
        return definitions.latest(type);
    }

    /** The newest revision of the API key with that digest. */
    public Optional<ApiKey> apiKey(String digest) {
        return definitions.apiKey(digest);
    }

    /** The newest revisions of the tenant's webhooks, archived ones included. */
    public List<Webhook> webhooks(Tenant tenant) {
        return definitions.webhooks(tenant);
    }

    /** Waits until the definition is there; empty when it did not come in time. Blocks: call it from virtual threads. */
    public Optional<Definition> await(String key, Duration atMost) throws InterruptedException {
        positions.await(() -> find(key).isPresent(), atMost);
        return find(key);
    }

    /**
     * Waits until everything has been read that was on the topic when this was called; whether it came to that. After it, what is not
     * found was not there. Blocks: call it from virtual threads.
     */
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        long giveUp = System.nanoTime() + atMost.toNanos();
        var end = ends.orElseThrow(() -> new IllegalStateException("start the reader first"))
                .get(atMost);
        if (end.isEmpty()) {
            return false;
        }
        BooleanSupplier caughtUp = () -> positions.reached(end.get());
        return positions.await(caughtUp, Duration.ofNanos(Math.max(0, giveUp - System.nanoTime())));
    }

    private void run() {
        while (!closed) {
            try (var consumer = consumer()) {
                read(consumer);
            } catch (KafkaException | SchemaUnavailableException e) {
                // Reading everything again is harmless: a key never stands for other content.
                trouble = Optional.of(String.valueOf(e.getMessage()));
                LOG.warn("Reading the definitions was interrupted and begins again", e);
                pause();
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (!closed) {
            for (var record : consumer.poll(POLL)) {
                if (!consumer.paused().contains(new TopicPartition(record.topic(), record.partition()))) {
                    take(consumer, record);
                }
            }
            positions.moved(partitions.stream()
                    .filter(partition -> !consumer.paused().contains(partition))
                    .collect(Collectors.toMap(partition -> partition, consumer::position)));
            trouble = Optional.empty();
        }
    }

    private void take(KafkaConsumer<byte[], byte[]> consumer, ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            definitions.put(deserializer.value(record.value()));
        } catch (UndecodableRecordException e) {
            var partition = new TopicPartition(record.topic(), record.partition());
            consumer.pause(List.of(partition));
            stopped = Optional.of("%s stopped at offset %d: %s".formatted(partition, record.offset(), e.getMessage()));
            LOG.error("Partition {} stops at offset {}; the others go on", partition, record.offset(), e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                config.connecting(Map.of(
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        config.instanceId() + "-definitions",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        500L)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public Health health() {
        if (positions.known().size() < partitions.size() && stopped.isEmpty()) {
            return Health.of("definitions", Health.State.NOT_READY, trouble.orElse("reading from the beginning"));
        }
        return stopped.or(() -> trouble)
                .map(reason -> Health.of("definitions", Health.State.DEGRADED, reason))
                .orElseGet(() -> Health.of("definitions", Health.State.UP, definitions.size() + " definitions"));
    }

    @Override
    public void close() {
        closed = true;
        try {
            reading.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ends.ifPresent(EndOffsets::close);
    }
}
