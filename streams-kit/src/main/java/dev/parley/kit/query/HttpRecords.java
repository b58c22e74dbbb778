package dev.parley.kit.query;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.kit.query.Routes.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** Records on other instances: an aggregate is asked for where its partition is, a list everywhere. Thread-safe. */
final class HttpRecords implements Records {

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
        return instances.all(kind, path, parameters, Frames::slice, parts -> {
            var seen = new HashSet<Integer>();
            var slices = new ArrayList<Slice<EncodedHistory>>();
            parts.forEach(held -> {
                seen.addAll(held.partitions());
                slices.add(held.slice());
            });
            return seen.size() == instances.partitions()
                    ? new ReadResult.Found<>(Slice.merge(slices, window.limit(), window.direction()))
                    : new ReadResult.Unreachable<>(
                            seen.size() + " of " + instances.partitions() + " partitions answer");
        });
    }

    private ReadResult<Map<RunId, List<byte[]>>> several(Tenant tenant, List<RunAt> runs, String path) {
        var parts = instances.each(
                Kind.RUN,
                runs,
                run -> run.id().value(),
                some -> Instances.target(path, QueryParameters.of(tenant).with(some)),
                Frames::byRun);
        return Results.map(parts, some -> {
            var together = new HashMap<RunId, List<byte[]>>();
            some.forEach(together::putAll);
            return together;
        });
    }
}
