package dev.parley.kit.query;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.view.Usage;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** Records on other instances: an aggregate is asked for where its partition is, a list everywhere. Thread-safe. */
final class HttpRecords implements Records {

    /** Runs and the catalog. */
    private static final int KINDS_IN_FEEDS = 2;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Instances instances;

    HttpRecords(Instances instances) {
        this.instances = instances;
    }

    @Override
    public ReadResult<EncodedHistory> run(Tenant tenant, RunId id, Freshness freshness) {
        return ofRun(tenant, id, "", freshness, Frames::history);
    }

    @Override
    public ReadResult<EncodedHistory> history(Tenant tenant, RunId id, Freshness freshness) {
        return ofRun(tenant, id, "/history", freshness, Frames::history);
    }

    @Override
    public ReadResult<EncodedHistory> responses(Tenant tenant, RunId id, Freshness freshness) {
        return ofRun(tenant, id, "/responses", freshness, Frames::history);
    }

    @Override
    public ReadResult<byte[]> analysis(Tenant tenant, RunId id, Freshness freshness) {
        return ofRun(tenant, id, "/analysis", freshness, Frames::only);
    }

    @Override
    public ReadResult<List<byte[]>> events(Tenant tenant, RunId id, long afterVersion, int limit) {
        var parameters = QueryParameters.of(tenant)
                .with("after", Long.toString(afterVersion))
                .with("limit", Integer.toString(limit));
        return instances.one(
                Kind.RUN, id.value(), "/runs/" + id + "/events", parameters, Duration.ZERO, Frames::decode);
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> runs(Tenant tenant, RunFilter filter, ListWindow window) {
        return list(Kind.RUN, "/runs", QueryParameters.of(tenant).with(window).with(filter), window);
    }

    @Override
    public ReadResult<Map<RunId, List<byte[]>>> histories(Tenant tenant, List<RunAt> runs) {
        return several(tenant, runs, "/histories");
    }

    @Override
    public ReadResult<Map<RunId, List<byte[]>>> analyses(Tenant tenant, List<RunAt> runs) {
        return several(tenant, runs, "/analyses");
    }

    @Override
    public ReadResult<EncodedHistory> catalog(Tenant tenant, UUID id, Freshness freshness) {
        return instances.one(
                Kind.CATALOG,
                id,
                "/catalog/" + id,
                QueryParameters.of(tenant).with(freshness),
                freshness.patience(),
                Frames::history);
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> catalog(Tenant tenant, CatalogFilter filter, ListWindow window) {
        return list(
                Kind.CATALOG,
                "/catalog",
                QueryParameters.of(tenant).with(window).with(filter),
                window);
    }

    @Override
    public ReadResult<List<byte[]>> editions(Tenant tenant, UUID id, OptionalLong below, int limit) {
        var parameters = QueryParameters.of(tenant).with("below", below).with("limit", Integer.toString(limit));
        return instances.one(
                Kind.CATALOG, id, "/catalog/" + id + "/editions", parameters, Duration.ZERO, Frames::decode);
    }

    @Override
    public ReadResult<List<FeedPart<byte[]>>> feed(Tenant tenant, FeedFilter filter, FeedWindow window) {
        int all = KINDS_IN_FEEDS * instances.partitions();
        return instances.all(
                Routes::everybody,
                "/feed",
                QueryParameters.of(tenant).with(filter).with(window),
                FeedFrames::decode,
                answers -> {
                    var parts = new LinkedHashMap<Route, FeedPart<byte[]>>();
                    answers.forEach(some -> some.forEach(part -> parts.put(part.partition(), part)));
                    return Results.whole(parts.size(), all, List.copyOf(parts.values()));
                });
    }

    /** In short pieces: an instance that has nothing goes on waiting after another one had something. */
    @Override
    public void awaitFeed(Tenant tenant, FeedWindow window, Duration patience) {
        var piece = patience.compareTo(LONGEST_WAIT) < 0 ? patience : LONGEST_WAIT;
        var parameters = QueryParameters.of(tenant).with(window).with("patience_ms", Long.toString(piece.toMillis()));
        instances.any("/feed/wait", parameters, piece);
    }

    @Override
    public ReadResult<Map<Integer, Map<LocalDate, Usage>>> usage(Tenant tenant, LocalDate first, LocalDate last) {
        var parts = instances.whole(
                Kind.RUN, "/usage", QueryParameters.of(tenant).with(first, last), UsageFrames::partitions, Map::keySet);
        return Results.map(parts, answers -> {
            var together = new HashMap<Integer, Map<LocalDate, Usage>>();
            answers.forEach(together::putAll);
            return together;
        });
    }

    private <T> ReadResult<T> ofRun(
            Tenant tenant, RunId id, String part, Freshness freshness, Function<byte[], T> reading) {
        return instances.one(
                Kind.RUN,
                id.value(),
                "/runs/" + id + part,
                QueryParameters.of(tenant).with(freshness),
                freshness.patience(),
                reading);
    }

    private ReadResult<Slice<EncodedHistory>> list(
            Kind kind, String path, QueryParameters parameters, ListWindow window) {
        var parts = instances.whole(kind, path, parameters, Frames::slice, HeldSlice::partitions);
        return Results.map(
                parts,
                held -> Slice.merge(held.stream().map(HeldSlice::slice).toList(), window.limit(), window.direction()));
    }

    private ReadResult<Map<RunId, List<byte[]>>> several(Tenant tenant, List<RunAt> runs, String path) {
        var query = new ManyQuery<RunAt, Map<RunId, List<byte[]>>>(
                Kind.RUN,
                path,
                run -> run.id().value(),
                some -> QueryParameters.of(tenant).with(some),
                Frames::byRun);
        var parts = instances.each(runs, query);
        return Results.map(parts, some -> {
            var together = new HashMap<RunId, List<byte[]>>();
            some.forEach(together::putAll);
            return together;
        });
    }
}
