package dev.parley.kit.query;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunFilter;
import dev.parley.kit.query.InstanceClient.Reply;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.streams.Partitions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Records on other instances. An aggregate is asked for where its partition is, a list everywhere. Routes that prove wrong are
 * asked for once more; after that it is unreachable. Thread-safe.
 */
final class HttpRecords implements Records {

    private final InstanceClient client;
    private final RouteTable table;
    private final int partitions;

    HttpRecords(InstanceClient client, List<String> addresses, int partitions) {
        this.client = client;
        this.table = new RouteTable(client, addresses);
        this.partitions = partitions;
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
        Map<String, String> parameters = QueryProtocol.parameters(tenant);
        parameters.put("after", Long.toString(afterVersion));
        parameters.put("limit", Integer.toString(limit));
        return ofAggregate(
                Kind.RUN, id.value(), target("/runs/" + id + "/events", parameters), Duration.ZERO, Frames::decode);
    }

    @Override
    public ReadResult<EncodedHistory> catalog(Tenant tenant, UUID id, Freshness freshness) {
        String target = target("/catalog/" + id, QueryProtocol.parameters(tenant, freshness));
        return ofAggregate(Kind.CATALOG, id, target, freshness.patience(), Frames::history);
    }

    @Override
    public ReadResult<Slice<EncodedHistory>> runs(
            Tenant tenant, RunFilter filter, int limit, Optional<ListPosition> after) {
        String target = target("/runs", QueryProtocol.parameters(tenant, filter, limit, after));
        Routes routes = table.current();
        var gathered = gather(routes, target, limit);
        if (gathered instanceof ReadResult.Unreachable<Slice<EncodedHistory>>) {
            Routes newer = table.newerThan(routes);
            return gather(newer, target, limit);
        }
        return gathered;
    }

    private ReadResult<Slice<EncodedHistory>> gather(Routes routes, String target, int limit) {
        var slices = new ArrayList<Slice<EncodedHistory>>();
        var seen = new HashSet<Integer>();
        for (Reply reply : client.getAll(routes.owners(Kind.RUN), target)) {
            if (read(reply, Frames::slice) instanceof ReadResult.Found<HeldSlice>(HeldSlice held)) {
                slices.add(held.slice());
                seen.addAll(held.partitions());
            }
        }
        return seen.size() == partitions
                ? new ReadResult.Found<>(Slice.merge(slices, limit))
                : new ReadResult.Unreachable<>(seen.size() + " of " + partitions + " partitions answer");
    }

    private <T> ReadResult<T> ofRun(
            Tenant tenant, RunId id, String part, Freshness freshness, Function<byte[], T> reading) {
        String target = target("/runs/" + id + part, QueryProtocol.parameters(tenant, freshness));
        return ofAggregate(Kind.RUN, id.value(), target, freshness.patience(), reading);
    }

    private <T> ReadResult<T> ofAggregate(
            Kind kind, UUID id, String target, Duration patience, Function<byte[], T> reading) {
        int partition = Partitions.of(id.toString(), partitions);
        Routes routes = table.current();
        ReadResult<T> result = ask(routes.owner(kind, partition), target, patience, reading);
        if (result instanceof ReadResult.Unreachable<T>) {
            Routes newer = table.newerThan(routes);
            return ask(newer.owner(kind, partition), target, patience, reading);
        }
        return result;
    }

    private <T> ReadResult<T> ask(
            Optional<String> owner, String target, Duration patience, Function<byte[], T> reading) {
        return owner.map(address -> read(client.get(address, target, patience), reading))
                .orElseGet(() -> new ReadResult.Unreachable<>("nobody is known to answer for this partition"));
    }

    private static <T> ReadResult<T> read(Reply reply, Function<byte[], T> reading) {
        return switch (reply) {
            case Reply.Failed(String reason) -> new ReadResult.Unreachable<>(reason);
            case Reply.Answered(int status, byte[] body) -> read(status, body, reading);
        };
    }

    private static <T> ReadResult<T> read(int status, byte[] body, Function<byte[], T> reading) {
        return switch (status) {
            case QueryProtocol.FOUND -> found(body, reading);
            case QueryProtocol.ABSENT -> new ReadResult.Absent<>();
            case QueryProtocol.NOT_YET -> new ReadResult.NotYet<>();
            case QueryProtocol.ELSEWHERE -> new ReadResult.Unreachable<>(new String(body, StandardCharsets.UTF_8));
            default -> new ReadResult.Unreachable<>("an instance answers with status " + status);
        };
    }

    private static <T> ReadResult<T> found(byte[] body, Function<byte[], T> reading) {
        try {
            return new ReadResult.Found<>(reading.apply(body));
        } catch (IllegalArgumentException e) {
            return new ReadResult.Unreachable<>("an instance answers in another format");
        }
    }

    private static String target(String path, Map<String, String> parameters) {
        return QueryProtocol.ROOT + path + "?" + QueryProtocol.query(parameters);
    }
}
