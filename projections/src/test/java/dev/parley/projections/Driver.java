package dev.parley.projections;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.RecordQueries;
import dev.parley.kit.serde.SchemaRegistration;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.fold.ProjectionsTopology;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker, with one partition of each topic, and the queries on it. */
public final class Driver implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-04-01T12:00:00Z");
    public static final TopicSerdes SERDES =
            SchemaRegistration.withoutRegistry(List.of(Topics.RUN_EVENTS, Topics.CATALOG_EVENTS));

    private final FeedWatch feed = new FeedWatch();
    private final HeldPartitions runs = new HeldPartitions(id -> 0, 1, feed);
    private final HeldPartitions catalog = new HeldPartitions(id -> 0, 1, feed);
    private final StreamGuards guards = new StreamGuards(SERDES, 1, InstantSource.fixed(NOW));
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> runEvents;
    private final TestInputTopic<byte[], byte[]> catalogEvents;
    private final LocalRecords records = new LocalRecords(runs, catalog, feed, Decoding.with(SERDES));
    private final RecordQueries queries = new RecordQueries(records, Decoding.with(SERDES), InstantSource.fixed(NOW));

    public Driver() {
        var settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, directory().toString());
        driver = new TopologyTestDriver(
                ProjectionsTopology.build(guards, SERDES, runs, catalog, new HeldDeliveries(1)), settings);
        runEvents = input(Topics.RUN_EVENTS);
        catalogEvents = input(Topics.CATALOG_EVENTS);
    }

    public RecordQueries queries() {
        return queries;
    }

    public LocalRecords records() {
        return records;
    }

    public StreamGuards guards() {
        return guards;
    }

    public Driver fold(List<EventEnvelope<RunEvent>> events) {
        events.forEach(this::fold);
        return this;
    }

    public Driver fold(EventEnvelope<RunEvent> event) {
        return pipe(key(event.meta()), bytes(event));
    }

    public Driver foldCatalog(EventEnvelope<CatalogEvent> event) {
        var value = SERDES.serializer(Topics.CATALOG_EVENTS).serialize(Topics.CATALOG_EVENTS.name(), event);
        catalogEvents.pipeInput(key(event.meta()).getBytes(StandardCharsets.UTF_8), value);
        return this;
    }

    /** A record of run events as it is; nothing stands for a tombstone. */
    public Driver pipe(String key, byte @Nullable [] value) {
        runEvents.pipeInput(key.getBytes(StandardCharsets.UTF_8), value);
        return this;
    }

    /** The same with headers. */
    public Driver pipe(String key, byte @Nullable [] value, Headers headers) {
        runEvents.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers));
        return this;
    }

    /** What is in all stores but the feeds, in order: a feed tells in which order events came, the others do not. */
    public String contents() {
        return contents(name -> !name.endsWith("-feed"));
    }

    /** What is in the feeds. */
    public String feeds() {
        return contents(name -> name.endsWith("-feed"));
    }

    private String contents(Predicate<String> stores) {
        var contents = new StringBuilder();
        new TreeMap<>(driver.getAllStateStores())
                .keySet().stream().filter(stores).forEach(name -> {
                    try (KeyValueIterator<Object, byte[]> rows =
                            driver.<Object, byte[]>getKeyValueStore(name).all()) {
                        rows.forEachRemaining(row -> contents.append(name)
                                .append(' ')
                                .append(row.key)
                                .append(' ')
                                .append(HexFormat.of().formatHex(row.value))
                                .append('\n'));
                    }
                });
        return contents.toString();
    }

    public static String key(EventMeta meta) {
        return AggregateStores.eventKey(meta.aggregateId(), meta.version());
    }

    public static byte[] bytes(EventEnvelope<RunEvent> event) {
        return Objects.requireNonNull(SERDES.serializer(Topics.RUN_EVENTS).serialize(Topics.RUN_EVENTS.name(), event));
    }

    private TestInputTopic<byte[], byte[]> input(Topic<?> topic) {
        return driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "state");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
