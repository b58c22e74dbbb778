package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.streams.StreamGuards;
import dev.parley.kit.streams.TopicNodes;
import dev.parley.kit.topic.Topic;
import dev.parley.kit.topic.Topics;
import dev.parley.projections.deliveries.DeliveryFold;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.HeldPartitions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The topology: per kind of aggregate the events as they are, restored from the event topic itself and so not kept twice, and
 * every few events the state of their aggregate. Every view is made of these two when somebody asks. Beside them a few short
 * rows: lists, the feed, usage. Usage is counted in the cache and written once a commit.
 */
public final class ProjectionsTopology {

    /**
     * The application's id. Its number goes up whenever a store is to hold something else: the offsets that the earlier application
     * left would keep the new stores from ever seeing what came before, the new one reads the log from its beginning.
     */
    public static final String APPLICATION = "parley-projections-2";

    private static final PartitionStores RUNS =
            new PartitionStores("run-events", "run-heads", "run-index", "run-feed", Optional.of("run-usage"));
    private static final PartitionStores CATALOG =
            new PartitionStores("catalog-events", "catalog-heads", "catalog-index", "catalog-feed", Optional.empty());

    /** Stores that have a changelog; events are restored from their topics. */
    public static final List<String> CHANGELOGS = Stream.concat(
                    Stream.of(RUNS, CATALOG).flatMap(PartitionStores::logged),
                    Stream.of(DeliveryFold.ROWS, DeliveryFold.PLACES))
            .toList();

    private static final Map<Kind, PartitionStores> AGGREGATES = Map.of(Kind.RUN, RUNS, Kind.CATALOG, CATALOG);

    private final Topology topology = new Topology();
    private final StreamGuards guards;
    private final TopicSerdes serdes;

    private ProjectionsTopology(StreamGuards guards, TopicSerdes serdes) {
        this.guards = guards;
        this.serdes = serdes;
    }

    /**
     * Builds it.
     *
     * @param runs where tasks let readers of runs in
     * @param catalog where tasks let readers of the catalog in
     * @param deliveries where tasks let readers of deliveries in
     */
    public static Topology build(
            StreamGuards guards,
            TopicSerdes serdes,
            HeldPartitions runs,
            HeldPartitions catalog,
            HeldDeliveries deliveries) {
        var building = new ProjectionsTopology(guards, serdes);
        building.add("run", Topics.RUN_EVENTS, new RunKind(), RUNS, runs);
        building.add("catalog", Topics.CATALOG_EVENTS, new CatalogKind(), CATALOG, catalog);
        building.add(deliveries);
        return building.topology;
    }

    /** The names of the stores of a kind of aggregate; there are none of deliveries, which nobody reads from copies. */
    public static List<String> stores(Kind kind) {
        return Optional.ofNullable(AGGREGATES.get(kind)).stream()
                .flatMap(PartitionStores::all)
                .toList();
    }

    /**
     * The copies of these stores that the client keeps of a partition whose task runs elsewhere.
     *
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException if there are none
     */
    public static HeldPartition.Stores copies(KafkaStreams streams, Kind kind, int partition) {
        return Optional.ofNullable(AGGREGATES.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("nobody reads copies of " + kind))
                .copies(streams, partition);
    }

    private void add(HeldDeliveries deliveries) {
        String fold = "delivery-fold";
        new TopicNodes(serdes).addSource(topology, "deliveries-source", Topics.WEBHOOK_DELIVERIES);
        topology.addProcessor(
                fold,
                guards.fold(
                        Topics.WEBHOOK_DELIVERIES,
                        () -> new DeliveryFold(deliveries, serdes.serializer(Topics.WEBHOOK_DELIVERIES))),
                "deliveries-source");
        topology.addStateStore(rows(DeliveryFold.ROWS).withCachingDisabled(), fold);
        topology.addStateStore(rows(DeliveryFold.PLACES).withCachingDisabled(), fold);
    }

    private <S, E> void add(
            String name,
            Topic<EventEnvelope<E>> topic,
            AggregateKind<S, E> kind,
            PartitionStores stores,
            HeldPartitions partitions) {
        String fold = name + "-fold";
        topology.addReadOnlyStateStore(
                events(stores.events()),
                name + "-events-source",
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                topic.name(),
                fold,
                fold(topic, kind, stores, partitions));
        topology.addStateStore(rows(stores.heads()).withCachingEnabled(), fold);
        topology.addStateStore(rows(stores.index()).withCachingDisabled(), fold);
        topology.addStateStore(rows(stores.feed()).withCachingDisabled(), fold);
        stores.usage().ifPresent(usage -> topology.addStateStore(rows(usage).withCachingEnabled(), fold));
    }

    private <S, E> ProcessorSupplier<byte[], byte[], Void, Void> fold(
            Topic<EventEnvelope<E>> topic,
            AggregateKind<S, E> kind,
            PartitionStores stores,
            HeldPartitions partitions) {
        Function<byte[], EventEnvelope<E>> decoder = serdes.deserializer(topic)::value;
        return () -> {
            var raw = new RawRecord();
            ProcessorSupplier<byte[], byte[], Void, Void> guarded =
                    guards.fold(topic, () -> new AggregateFold<>(kind, decoder, partitions, stores, raw));
            return new EventIntake(guarded.get(), decoder, partitions, stores, raw);
        };
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> events(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /** Rows ordered by their keys' bytes. */
    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> rows(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray());
    }
}
