package dev.parley.projections;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.view.Usage;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.EncodedHistory;
import dev.parley.kit.query.FeedPart;
import dev.parley.kit.query.FeedWindow;
import dev.parley.kit.query.HeldSlice;
import dev.parley.kit.query.ListWindow;
import dev.parley.kit.query.Records;
import dev.parley.kit.query.RunAt;
import dev.parley.kit.query.Slice;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.AggregateStores.Newest;
import dev.parley.projections.store.CatalogRow;
import dev.parley.projections.store.Facet;
import dev.parley.projections.store.FeedWatch;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.IndexSearch;
import dev.parley.projections.store.RunFacets;
import dev.parley.projections.store.ViewPartitions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The records of the partitions that can be read on this instance. What is elsewhere, or moving, is unreachable from here, never absent.
 * Thread-safe.
 */
public final class LocalRecords implements Records {

    private final ViewPartitions runs;
    private final ViewPartitions catalog;
    private final HeldFeed feed;
    private final Decoding decoding;

    /**
     * @param watch where readers of feeds wait
     * @param decoding for what a query is about time: everything else is handed on as it is stored
     */
    public LocalRecords(ViewPartitions runs, ViewPartitions catalog, FeedWatch watch, Decoding decoding) {
        this.runs = runs;
        this.catalog = catalog;
        this.feed = new HeldFeed(runs, catalog, watch);
        this.decoding = decoding;
    }

    /** What is read of an aggregate that the tenant may see. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(AggregateStores stores, UUID id, Newest newest, long version);
    }

    @Override
    public ReadResult<EncodedHistory> run(Tenant tenant, RunId id, Freshness freshness) {
        return read(runs, tenant, id.value(), freshness, LocalRecords::state);
    }

    @Override
    public ReadResult<EncodedHistory> catalog(Tenant tenant, UUID id, Freshness freshness) {
        return read(catalog, tenant, id, freshness, LocalRecords::state);
    }

    @Override
    public ReadResult<EncodedHistory> history(Tenant tenant, RunId id, Freshness freshness) {
        return read(runs, tenant, id.value(), freshness, LocalRecords::history);
    }

    @Override
    public ReadResult<EncodedHistory> responses(Tenant tenant, RunId id, Freshness freshness) {
        return read(
                runs,
                tenant,
                id.value(),
                freshness,
                (stores, run, newest, version) -> newest.head().hasResponsesAt(version)
                        ? history(stores, run, newest, version)
                        : Optional.empty());
    }

    @Override
    public ReadResult<byte[]> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return read(runs, tenant, id.value(), freshness, LocalRecords::analysis);
    }

    @Override
    public ReadResult<List<byte[]>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        long first = Math.max(0, afterVersion) + 1;
        return read(
                runs,
                tenant,
                id.value(),
                Freshness.ANY,
                (stores, run, newest, version) -> stores.events(run, first, Math.min(version, first + limit - 1)));
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> runs(Tenant tenant, RunFilter filter, ListWindow window) {
        return whole(runs, heldRuns(tenant, filter, window));
    }

    /** The same of the partitions that are here, and which these are. */
    public HeldSlice heldRuns(Tenant tenant, RunFilter filter, ListWindow window) {
        var search = new IndexSearch(tenant, RunFacets.of(filter), filter.period());
        return new HeldList(runs.all(), search, new RunPassing(filter, decoding.runEvent())).part(window);
    }

    @Override
    public ReadResult<Map<RunId, List<byte[]>>> histories(Tenant tenant, List<RunAt> some) {
        return each(tenant, some, (stores, id, newest, version) -> stores.events(id, 1, version));
    }

    @Override
    public ReadResult<Map<RunId, List<byte[]>>> analyses(Tenant tenant, List<RunAt> some) {
        return each(
                tenant,
                some,
                (stores, id, newest, version) -> Optional.of(
                        analysis(stores, id, newest, version).stream().toList()));
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> catalog(Tenant tenant, CatalogFilter filter, ListWindow window) {
        return whole(catalog, heldCatalog(tenant, filter, window));
    }

    /** The same of the partitions that are here, and which these are. */
    public HeldSlice heldCatalog(Tenant tenant, CatalogFilter filter, ListWindow window) {
        var search = new IndexSearch(tenant, List.of(Facet.kind(filter.kind())), filter.period());
        HeldList.Passing passing = (aggregates, position, value) -> CatalogRow.matches(filter, position, value);
        return new HeldList(catalog.all(), search, passing).part(window);
    }

    @Override
    public ReadResult<List<byte[]>> editions(Tenant tenant, UUID id, OptionalLong below, int limit) {
        return read(
                catalog,
                tenant,
                id,
                Freshness.ANY,
                (stores, aggregate, newest, version) ->
                        Optional.of(stores.editions(aggregate, below.orElse(Long.MAX_VALUE), limit).stream()
                                .map(Head::state)
                                .toList()));
    }

    @Override
    public ReadResult<List<FeedPart<byte[]>>> feed(Tenant tenant, FeedFilter filter, FeedWindow window) {
        List<FeedPart<byte[]>> held = heldFeed(tenant, filter, window);
        return complete(held.size(), runs.total() + catalog.total(), held);
    }

    /** The same of the partitions that are here. */
    public List<FeedPart<byte[]>> heldFeed(Tenant tenant, FeedFilter filter, FeedWindow window) {
        return feed.parts(tenant, filter, window);
    }

    @Override
    public void awaitFeed(Tenant tenant, FeedWindow window, Duration patience) {
        feed.await(tenant, window, patience);
    }

    /** Whether anything here is behind the cursor. */
    public boolean hasNews(Tenant tenant, FeedWindow window) {
        return feed.hasNews(tenant, window);
    }

    @Override
    public ReadResult<Map<Integer, Map<LocalDate, Usage>>> usage(Tenant tenant, LocalDate first, LocalDate last) {
        var held = heldUsage(tenant, first, last);
        return complete(held.size(), runs.total(), held);
    }

    /** The same of the partitions that are here. */
    public Map<Integer, Map<LocalDate, Usage>> heldUsage(Tenant tenant, LocalDate first, LocalDate last) {
        var usage = new HashMap<Integer, Map<LocalDate, Usage>>();
        runs.all()
                .forEach(partition -> partition
                        .read(stores -> stores.usage()
                                .map(log -> log.days(tenant, first, last))
                                .orElse(Map.of()))
                        .ifPresent(days -> usage.put(partition.number(), days)));
        return usage;
    }

    private static ReadResult<Slice<EncodedHistory>> whole(ViewPartitions partitions, HeldSlice held) {
        return complete(held.partitions().size(), partitions.total(), held.slice());
    }

    private static <T> ReadResult<T> complete(int here, int all, T found) {
        return here == all
                ? new ReadResult.Found<>(found)
                : new ReadResult.Unreachable<>(
                        here + " of " + all + " partitions are here; the others are elsewhere, or moving");
    }

    private ReadResult<Map<RunId, List<byte[]>>> each(Tenant tenant, List<RunAt> some, Reading<List<byte[]>> reading) {
        var found = new LinkedHashMap<RunId, List<byte[]>>();
        for (RunAt run : some) {
            var result = read(runs, tenant, run.id().value(), Freshness.at(run.version(), Duration.ZERO), reading);
            switch (result) {
                case ReadResult.Found<List<byte[]>>(List<byte[]> events) -> found.put(run.id(), events);
                case ReadResult.Absent<List<byte[]>> ignored -> {}
                case ReadResult.Erased<List<byte[]>> ignored -> {}
                case ReadResult.NotYet<List<byte[]>> ignored -> {
                    return new ReadResult.NotYet<>();
                }
                case ReadResult.Unreachable<List<byte[]>>(String detail) -> {
                    return new ReadResult.Unreachable<>(detail);
                }
            }
        }
        return new ReadResult.Found<>(found);
    }

    private <T> ReadResult<T> read(
            ViewPartitions partitions, Tenant tenant, UUID id, Freshness freshness, Reading<T> reading) {
        Optional<HeldPartition> held = partitions.of(id);
        if (held.isEmpty()) {
            return elsewhere(partitions, id);
        }
        HeldPartition partition = held.get();
        ReadResult<T> result = readNow(partitions, partition, tenant, id, freshness, reading);
        if (result instanceof ReadResult.NotYet<T> && freshness.patience().isPositive()) {
            partition.await(tenant, id, freshness.minVersion().orElse(0), freshness.patience());
            // Another generation of the views may have taken its place meanwhile.
            HeldPartition now = partitions.of(id).orElse(partition);
            return readNow(partitions, now, tenant, id, freshness, reading);
        }
        return result;
    }

    private <T> ReadResult<T> readNow(
            ViewPartitions partitions,
            HeldPartition partition,
            Tenant tenant,
            UUID id,
            Freshness freshness,
            Reading<T> reading) {
        Versions versions = new Versions(id, partitions == runs ? decoding.runEvent() : decoding.catalogEvent());
        return partition
                .read(stores ->
                        answer(stores.aggregates(), tenant, versions, () -> partition.newest(id), freshness, reading))
                .orElseGet(() -> elsewhere(partitions, id));
    }

    private static <T> ReadResult<T> answer(
            AggregateStores stores,
            Tenant tenant,
            Versions versions,
            LongSupplier canary,
            Freshness freshness,
            Reading<T> reading) {
        Optional<Newest> newest = stores.newest(versions.id())
                .filter(found -> found.head().tenant().equals(tenant));
        long version = newest.map(Newest::version).orElseGet(canary::getAsLong);
        if (version < freshness.minVersion().orElse(0)) {
            return new ReadResult.NotYet<>();
        }
        if (newest.filter(found -> found.head().erased()).isPresent()) {
            return new ReadResult.Erased<>();
        }
        return newest.flatMap(found -> versions.wanted(stores, freshness, version)
                        .flatMap(at -> reading.read(stores, versions.id(), found, at)))
                .<ReadResult<T>>map(ReadResult.Found::new)
                .orElseGet(ReadResult.Absent::new);
    }

    private static Optional<EncodedHistory> state(AggregateStores stores, UUID id, Newest newest, long version) {
        Head head = newest.head();
        return version < head.version()
                ? history(stores, id, newest, version)
                : Optional.of(new EncodedHistory(
                        Optional.of(head.state()),
                        newest.tail().subList(0, Math.toIntExact(version - head.version()))));
    }

    private static Optional<EncodedHistory> history(AggregateStores stores, UUID id, Newest newest, long version) {
        return stores.events(id, 1, version).map(events -> new EncodedHistory(Optional.empty(), events));
    }

    private static Optional<byte[]> analysis(AggregateStores stores, UUID id, Newest newest, long version) {
        OptionalLong recorded = newest.head().analysisAt(version);
        return recorded.isPresent() ? stores.event(id, recorded.getAsLong()) : Optional.empty();
    }

    private static <T> ReadResult<T> elsewhere(ViewPartitions partitions, UUID id) {
        return new ReadResult.Unreachable<>(
                "partition " + partitions.numberOf(id) + " is not on this instance, or moving");
    }
}
