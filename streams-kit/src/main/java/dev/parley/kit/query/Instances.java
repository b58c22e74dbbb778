package dev.parley.kit.query;

import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.InstanceClient.Reply;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.streams.Partitions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks the instances that hold what is asked for. Routes that prove wrong are asked for once more; after that it is
 * unreachable. Thread-safe.
 */
final class Instances {

    private final InstanceClient client;
    private final RouteTable table;
    private final int partitions;

    Instances(InstanceClient client, List<String> addresses, int partitions) {
        this.client = client;
        this.table = new RouteTable(client, addresses);
        this.partitions = partitions;
    }

    /** How many partitions there are of each kind. */
    int partitions() {
        return partitions;
    }

    /** Asks the one that holds the aggregate. */
    <T> ReadResult<T> one(
            Kind kind, UUID id, String path, QueryParameters parameters, Duration patience, Function<byte[], T> read) {
        int partition = Partitions.of(id.toString(), partitions);
        String target = target(path, parameters);
        return again(routes -> ask(routes.owner(kind, partition), target, patience, read));
    }

    /** Asks all of these, and makes one answer of theirs. */
    <T, R> ReadResult<R> all(
            Function<Routes, List<String>> owners,
            String path,
            QueryParameters parameters,
            Function<byte[], T> read,
            Function<List<T>, ReadResult<R>> gather) {
        String target = target(path, parameters);
        return again(routes -> {
            var answers = new ArrayList<T>();
            for (Reply reply : client.getAll(owners.apply(routes), target)) {
                if (read(reply, read) instanceof ReadResult.Found<T>(T answer)) {
                    answers.add(answer);
                }
            }
            return gather.apply(answers);
        });
    }

    /** Asks each instance for those aggregates that it holds. */
    <I, T> ReadResult<List<T>> each(
            Kind kind,
            List<I> items,
            Function<I, UUID> id,
            Function<List<I>, String> target,
            Function<byte[], T> read) {
        return again(routes -> {
            var byOwner = new LinkedHashMap<String, List<I>>();
            for (I item : items) {
                int partition = Partitions.of(id.apply(item).toString(), partitions);
                byOwner.computeIfAbsent(routes.owner(kind, partition).orElse(""), ignored -> new ArrayList<>())
                        .add(item);
            }
            return byOwner.containsKey("") ? nobody() : gather(byOwner, target, read);
        });
    }

    private <I, T> ReadResult<List<T>> gather(
            Map<String, List<I>> byOwner, Function<List<I>, String> target, Function<byte[], T> read) {
        var targets = new LinkedHashMap<String, String>();
        byOwner.forEach((owner, items) -> targets.put(owner, target.apply(items)));
        var answers = new ArrayList<T>();
        for (Reply reply : client.getAll(targets)) {
            ReadResult<T> answer = read(reply, read);
            if (!(answer instanceof ReadResult.Found<T>(T found))) {
                return Results.map(answer, ignored -> answers);
            }
            answers.add(found);
        }
        return new ReadResult.Found<>(answers);
    }

    private <T> ReadResult<T> again(Function<Routes, ReadResult<T>> asking) {
        Routes routes = table.current();
        ReadResult<T> result = asking.apply(routes);
        return result instanceof ReadResult.Unreachable<T> ? asking.apply(table.newerThan(routes)) : result;
    }

    private <T> ReadResult<T> ask(
            Optional<String> owner, String target, Duration patience, Function<byte[], T> reading) {
        return owner.map(address -> read(client.get(address, target, patience), reading))
                .orElseGet(Instances::nobody);
    }

    private static <T> ReadResult<T> nobody() {
        return new ReadResult.Unreachable<>("nobody is known to answer for this partition");
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
            case QueryProtocol.ERASED -> new ReadResult.Erased<>();
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

    /** Asks all at once and returns when the first says that it is so, or all have answered. */
    void any(String path, QueryParameters parameters, Duration patience) {
        client.getAny(table.current().everybody(), target(path, parameters), patience);
    }

    /** The part of a request's URI that names path and parameters. */
    static String target(String path, QueryParameters parameters) {
        return QueryProtocol.ROOT + path + "?" + parameters.query();
    }
}
