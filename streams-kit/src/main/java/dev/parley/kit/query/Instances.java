package dev.parley.kit.query;

import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.InstanceClient.Reply;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.streams.Partitions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks the instances that hold what is asked for. Routes that prove wrong are asked for once more; after that a copy is asked for, if
 * the reader wants one, and without it is unreachable. Thread-safe.
 */
final class Instances {

    private final InstanceClient client;
    private final RouteTable table;
    private final InstanceCopies copies;
    private final int partitions;

    Instances(InstanceClient client, List<String> addresses, int partitions, Copies copies) {
        this.client = client;
        this.table = new RouteTable(client, addresses);
        this.copies = new InstanceCopies(client, table, copies);
        this.partitions = partitions;
    }

    /** How many partitions there are of each kind. */
    int partitions() {
        return partitions;
    }

    /** Whether any instance answers that knows who answers for what. */
    boolean anybodyAnswers() {
        return table.anybodyAnswers();
    }

    /** Asks the one that holds the aggregate. */
    <T> ReadResult<T> one(
            Kind kind, UUID id, String path, QueryParameters parameters, Duration patience, Function<byte[], T> read) {
        int partition = partition(id);
        String target = target(path, parameters);
        ReadResult<T> result = again(routes -> ask(routes.owner(kind, partition), target, patience, read));
        return orOfCopy(result, partition, path, parameters, read);
    }

    private <T> ReadResult<T> orOfCopy(
            ReadResult<T> result, int partition, String path, QueryParameters parameters, Function<byte[], T> read) {
        return result instanceof ReadResult.Unreachable<T> && copies.welcome()
                ? copies.one(partition, path, parameters, read).orElse(result)
                : result;
    }

    private int partition(UUID id) {
        return Partitions.of(id.toString(), partitions);
    }

    /** Asks all of these, and makes one answer of theirs. */
    <T, R> ReadResult<R> all(
            Function<Routes, List<String>> owners,
            String path,
            QueryParameters parameters,
            Function<byte[], T> read,
            Function<List<T>, ReadResult<R>> gather) {
        String target = target(path, parameters);
        return again(routes -> gather.apply(found(client.getAll(owners.apply(routes), target), read)));
    }

    /**
     * Asks everybody who holds partitions of the kind; all of them have to be there.
     *
     * @param numbers which partitions are in an answer
     */
    <T> ReadResult<List<T>> whole(
            Kind kind,
            String path,
            QueryParameters parameters,
            Function<byte[], T> read,
            Function<T, Set<Integer>> numbers) {
        String target = target(path, parameters);
        ReadResult<List<T>> result =
                again(routes -> complete(found(client.getAll(routes.owners(kind), target), read), numbers));
        if (result instanceof ReadResult.Unreachable<List<T>> && copies.welcome()) {
            var answers = found(client.getAll(table.current().owners(kind), target), read);
            return complete(copies.withMissing(answers, partitions, path, parameters, read, numbers), numbers);
        }
        return result;
    }

    private <T> List<T> found(List<Reply> replies, Function<byte[], T> reading) {
        var answers = new ArrayList<T>();
        for (Reply reply : replies) {
            if (read(reply, reading) instanceof ReadResult.Found<T>(T answer)) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private <T> ReadResult<List<T>> complete(List<T> answers, Function<T, Set<Integer>> numbers) {
        var seen = new HashSet<Integer>();
        answers.forEach(answer -> seen.addAll(numbers.apply(answer)));
        return Results.whole(seen.size(), partitions, answers);
    }

    /** Asks each instance for those aggregates that it holds. */
    <I, T> ReadResult<List<T>> each(List<I> items, ManyQuery<I, T> query) {
        ReadResult<List<T>> result = again(routes -> {
            var byOwner = by(
                    items,
                    item -> routes.owner(query.kind(), partition(query.id(item)))
                            .orElse(""));
            return byOwner.containsKey("") ? nobody() : gather(byOwner, query);
        });
        return result instanceof ReadResult.Unreachable<List<T>> && copies.welcome()
                ? eachPartition(items, query)
                : result;
    }

    private static <K, I> Map<K, List<I>> by(List<I> items, Function<I, K> key) {
        return items.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** One partition after the other, so that a copy can stand in for any of them. */
    private <I, T> ReadResult<List<T>> eachPartition(List<I> items, ManyQuery<I, T> query) {
        var answers = new ArrayList<T>();
        for (var some : by(items, item -> partition(query.id(item))).entrySet()) {
            int partition = some.getKey();
            var owner = table.current().owner(query.kind(), partition);
            var wanted = query.parameters(some.getValue());
            var held = ask(owner, target(query.path(), wanted), Duration.ZERO, query.reading());
            var answer = orOfCopy(held, partition, query.path(), wanted, query.reading());
            if (!(answer instanceof ReadResult.Found<T>(T found))) {
                return Results.map(answer, ignored -> answers);
            }
            answers.add(found);
        }
        return new ReadResult.Found<>(answers);
    }

    private <I, T> ReadResult<List<T>> gather(Map<String, List<I>> byOwner, ManyQuery<I, T> query) {
        var targets = new LinkedHashMap<String, String>();
        byOwner.forEach((owner, items) -> targets.put(owner, target(query.path(), query.parameters(items))));
        var answers = new ArrayList<T>();
        for (Reply reply : client.getAll(targets)) {
            ReadResult<T> answer = read(reply, query.reading());
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

    /** What an instance's reply says. */
    static <T> ReadResult<T> read(Reply reply, Function<byte[], T> reading) {
        return switch (reply) {
            case Reply.Failed(String reason) -> new ReadResult.Unreachable<>(reason);
            case Reply.Answered(int status, byte[] body, var _) -> read(status, body, reading);
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
