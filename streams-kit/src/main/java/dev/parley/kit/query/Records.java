package dev.parley.kit.query;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.view.Usage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What projections keep, still encoded: so an instance hands on what it has stored without opening it. Nothing can be asked
 * without a tenant; another tenant's aggregate is absent. Blocking; call from virtual threads. Thread-safe.
 */
public interface Records {

    /** The run: a state of it and what has happened since. */
    ReadResult<EncodedHistory> run(Tenant tenant, RunId id, Freshness freshness);

    /** All of the run's events up to the version, and no state. */
    ReadResult<EncodedHistory> history(Tenant tenant, RunId id, Freshness freshness);

    /** Like {@link #history}, but absent while no responses were recorded. */
    ReadResult<EncodedHistory> responses(Tenant tenant, RunId id, Freshness freshness);

    /** The event that recorded the newest analysis. */
    ReadResult<byte[]> analysis(Tenant tenant, RunId id, Freshness freshness);

    /** The run's events after the version, oldest first, at most {@code limit}. */
    ReadResult<List<byte[]>> events(Tenant tenant, RunId id, long afterVersion, int limit);

    /** The tenant's runs for which the filter holds. */
    ReadResult<Slice<EncodedHistory>> runs(Tenant tenant, RunFilter filter, ListWindow window);

    /** All events of each of these runs up to its version; those that are absent are left out. */
    ReadResult<Map<RunId, List<byte[]>>> histories(Tenant tenant, List<RunAt> runs);

    /** The event that recorded the analysis of each of these runs that was current at its version; none where there was none. */
    ReadResult<Map<RunId, List<byte[]>>> analyses(Tenant tenant, List<RunAt> runs);

    /** A catalog aggregate: a state of it and what has happened since. */
    ReadResult<EncodedHistory> catalog(Tenant tenant, UUID id, Freshness freshness);

    /** The tenant's catalog objects for which the filter holds. */
    ReadResult<Slice<EncodedHistory>> catalog(Tenant tenant, CatalogFilter filter, ListWindow window);

    /** States of a catalog aggregate that were kept under a number, the greatest first, each below the given one. */
    ReadResult<List<byte[]>> editions(Tenant tenant, UUID id, OptionalLong below, int limit);

    /** What all partitions, of runs and of the catalog, have of the tenant's feed. */
    ReadResult<List<FeedPart<byte[]>>> feed(Tenant tenant, FeedFilter filter, FeedWindow window);

    /** Returns when there may be something in the feed behind the cursor, or when patience is at its end. */
    void awaitFeed(Tenant tenant, FeedWindow window, Duration patience);

    /** What each partition counted on these days, both included. */
    ReadResult<Map<Integer, Map<LocalDate, Usage>>> usage(Tenant tenant, LocalDate first, LocalDate last);
}
