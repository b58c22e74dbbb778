package dev.parley.projections.copies;

import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.projections.LocalRecords;
import dev.parley.projections.fold.ProjectionsTopology;
import dev.parley.projections.rebuild.HeldViews;
import dev.parley.projections.store.CopiedPartitions;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.HeldPartitions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The standby replicas that Streams keeps here. Once a second it looks how far they have come; a copy that has never caught up is not
 * shown to anybody. {@link #start} and {@link #close} are called once; everything else is thread-safe.
 */
public final class StreamsCopies implements CopiedViews, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsCopies.class);
    private static final int EVERY_MS = 1_000;

    private final Supplier<Optional<KafkaStreams>> streams;
    private final HeldViews held;
    private final Decoding decoding;
    private final InstantSource clock;
    private final CopyAge age = new CopyAge();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<KafkaStreams> looked = Optional.empty();

    /**
     * @param streams the client of the views that serve; another one after a restart or a rebuild
     * @param held whose tasks run here, for how aggregates are spread over partitions
     */
    public StreamsCopies(
            Supplier<Optional<KafkaStreams>> streams, HeldViews held, Decoding decoding, InstantSource clock) {
        this.streams = streams;
        this.held = held;
        this.decoding = decoding;
        this.clock = clock;
    }

    /** Begins to look. */
    public void start() {
        Thread.ofPlatform().daemon().name("copy-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (!closed.await(EVERY_MS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var now = streams.get();
        if (!now.equals(looked)) {
            age.forget();
            looked = now;
        }
        try {
            var at = clock.instant();
            now.filter(running -> running.state().isRunningOrRebalancing())
                    .ifPresent(running -> age.looked(at, come(running)));
        } catch (KafkaException | IllegalStateException e) {
            // What is known grows older, and readers are told so.
            LOG.debug("how far copies have come is looked at again in a moment", e);
        }
    }

    private static Map<String, Map<Integer, CopyAge.Come>> come(KafkaStreams running) {
        var come = new HashMap<String, Map<Integer, CopyAge.Come>>();
        running.allLocalStorePartitionLags()
                .forEach((store, lags) -> lags.forEach((partition, lag) -> come.computeIfAbsent(
                                store, _ -> new HashMap<>())
                        .put(partition, new CopyAge.Come(lag.currentOffsetPosition(), lag.endOffsetPosition()))));
        return come;
    }

    @Override
    public LocalRecords records(Set<Integer> partitions) {
        return new LocalRecords(
                copies(Kind.RUN, held.runs(), partitions),
                copies(Kind.CATALOG, held.catalog(), partitions),
                new FeedWatch(),
                decoding);
    }

    @Override
    public Optional<Duration> age(Kind kind, Set<Integer> partitions) {
        return partitions.stream()
                .flatMap(partition -> age(kind, partition).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Duration> age(Kind kind, int partition) {
        return age.of(ProjectionsTopology.stores(kind), partition, clock.instant());
    }

    private CopiedPartitions copies(Kind kind, HeldPartitions tasks, Set<Integer> wanted) {
        return new CopiedPartitions(tasks, wanted, partition -> copy(kind, partition));
    }

    private Optional<HeldPartition.Stores> copy(Kind kind, int partition) {
        if (age(kind, partition).isEmpty()) {
            return Optional.empty();
        }
        try {
            return streams.get().map(running -> ProjectionsTopology.copies(running, kind, partition));
        } catch (StreamsException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
