package dev.parley.projections;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.kit.query.EncodedHistory;
import dev.parley.kit.query.HeldSlice;
import dev.parley.kit.query.ListPosition;
import dev.parley.kit.query.Records;
import dev.parley.kit.query.Slice;
import dev.parley.projections.store.AggregateStores;
import dev.parley.projections.store.AggregateStores.Newest;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;
import dev.parley.projections.store.HeldPartitions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The records of the partitions that are on this instance. What is elsewhere, or moving, is unreachable from here, never absent.
 * Thread-safe.
 */
public final class LocalRecords implements Records {

    private final HeldPartitions runs;
    private final HeldPartitions catalog;

    public LocalRecords(HeldPartitions runs, HeldPartitions catalog) {
        this.runs = runs;
        this.catalog = catalog;
    }

    /** What is read of an aggregate that the tenant may see. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(AggregateStores stores, Newest newest, long version);
    }

    @Override
    public ReadResult<EncodedHistory> run(Tenant tenant, RunId id, Freshness freshness) {
        return read(
                runs,
                tenant,
                id.value(),
                freshness,
                (stores, newest, version) -> state(stores, id.value(), newest, version));
    }

    @Override
    public ReadResult<EncodedHistory> catalog(Tenant tenant, UUID id, Freshness freshness) {
        return read(catalog, tenant, id, freshness, (stores, newest, version) -> state(stores, id, newest, version));
    }

    @Override
    public ReadResult<EncodedHistory> history(Tenant tenant, RunId id, Freshness freshness) {
        return read(
                runs, tenant, id.value(), freshness, (stores, newest, version) -> history(stores, id.value(), version));
    }

    @Override
    public ReadResult<EncodedHistory> responses(Tenant tenant, RunId id, Freshness freshness) {
        return read(
                runs,
                tenant,
                id.value(),
                freshness,
                (stores, newest, version) -> newest.head().hasResponsesAt(version)
                        ? history(stores, id.value(), version)
                        : Optional.empty());
    }

    @Override
    public ReadResult<byte[]> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return read(runs, tenant, id.value(), freshness, (stores, newest, version) -> {
            OptionalLong recorded = newest.head().analysisAt(version);
            return recorded.isPresent() ? stores.event(id.value(), recorded.getAsLong()) : Optional.empty();
        });
    }

    @Override
    public ReadResult<List<byte[]>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        long first = Math.max(0, afterVersion) + 1;
        return read(
                runs,
                tenant,
                id.value(),
                Freshness.ANY,
                (stores, newest, version) -> stores.events(id.value(), first, Math.min(version, first + limit - 1)));
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> runs(
            Tenant tenant, RunFilter filter, int limit, Optional<ListPosition> after) {
        HeldSlice held = heldRuns(tenant, filter, limit, after);
        return held.partitions().size() == runs.total()
                ? new ReadResult.Found<>(held.slice())
                : new ReadResult.Unreachable<>(held.partitions().size() + " of " + runs.total()
                        + " partitions are here; the others are elsewhere, or moving");
    }

    /** The same of the partitions that are here, and which these are. */
    public HeldSlice heldRuns(Tenant tenant, RunFilter filter, int limit, Optional<ListPosition> after) {
        return new HeldRuns(runs.all(), tenant).list(filter, limit, after);
    }

    private static <T> ReadResult<T> read(
            HeldPartitions partitions, Tenant tenant, UUID id, Freshness freshness, Reading<T> reading) {
        Optional<HeldPartition> held = partitions.of(id);
        if (held.isEmpty()) {
            return elsewhere(partitions, id);
        }
        HeldPartition partition = held.get();
        ReadResult<T> result = readNow(partitions, partition, tenant, id, freshness, reading);
        if (result instanceof ReadResult.NotYet<T> && freshness.patience().isPositive()) {
            partition.await(tenant, id, wanted(freshness), freshness.patience());
            return readNow(partitions, partition, tenant, id, freshness, reading);
        }
        return result;
    }

    private static <T> ReadResult<T> readNow(
            HeldPartitions partitions,
            HeldPartition partition,
            Tenant tenant,
            UUID id,
            Freshness freshness,
            Reading<T> reading) {
        return partition
                .read(stores -> answer(stores.aggregates(), tenant, id, freshness, reading))
                .orElseGet(() -> elsewhere(partitions, id));
    }

    private static <T> ReadResult<T> answer(
            AggregateStores stores, Tenant tenant, UUID id, Freshness freshness, Reading<T> reading) {
        Optional<Newest> newest =
                stores.newest(id).filter(found -> found.head().tenant().equals(tenant));
        long version = newest.map(Newest::version).orElse(0L);
        if (version < wanted(freshness)) {
            return new ReadResult.NotYet<>();
        }
        long at = freshness.atVersion().orElse(version);
        return newest.filter(found -> found.head().isVisibleTo(tenant) && at > 0)
                .flatMap(found -> reading.read(stores, found, at))
                .<ReadResult<T>>map(ReadResult.Found::new)
                .orElseGet(ReadResult.Absent::new);
    }

    private static Optional<EncodedHistory> state(AggregateStores stores, UUID id, Newest newest, long version) {
        Head head = newest.head();
        return version < head.version()
                ? history(stores, id, version)
                : Optional.of(new EncodedHistory(
                        Optional.of(head.state()),
                        newest.tail().subList(0, Math.toIntExact(version - head.version()))));
    }

    private static Optional<EncodedHistory> history(AggregateStores stores, UUID id, long version) {
        return stores.events(id, 1, version).map(events -> new EncodedHistory(Optional.empty(), events));
    }

    private static long wanted(Freshness freshness) {
        return Math.max(freshness.minVersion().orElse(0), freshness.atVersion().orElse(0));
    }

    private static <T> ReadResult<T> elsewhere(HeldPartitions partitions, UUID id) {
        return new ReadResult.Unreachable<>(
                "partition " + partitions.numberOf(id) + " is not on this instance, or moving");
    }
}
