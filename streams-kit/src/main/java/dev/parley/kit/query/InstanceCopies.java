package dev.parley.kit.query;

import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.InstanceClient.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks everybody known, one after the other, for copies of partitions whose holder does not answer. A copy that does not know something
 * cannot say whether it exists: only what it has counts. Thread-safe.
 */
final class InstanceCopies {

    private final InstanceClient client;
    private final RouteTable table;
    private final Copies reader;

    InstanceCopies(InstanceClient client, RouteTable table, Copies reader) {
        this.client = client;
        this.table = table;
        this.reader = reader;
    }

    /** Whether the reader wants one. */
    boolean welcome() {
        return reader.welcome();
    }

    /** What a copy of the partition answers; empty when nobody has one, or none that knows. */
    <T> Optional<ReadResult<T>> one(
            int partition, String path, QueryParameters parameters, Function<byte[], T> reading) {
        String target = Instances.target(path, parameters.ofCopies(Set.of(partition)));
        for (String address : table.known()) {
            Reply reply = client.get(address, target, Duration.ZERO);
            ReadResult<T> result = Instances.read(reply, reading);
            if (result instanceof ReadResult.Found<T>) {
                noted(reply);
            }
            if (!(result instanceof ReadResult.Unreachable<T> || result instanceof ReadResult.Absent<T>)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /** The answers, and those of copies of the partitions that are in none of them. */
    <T> List<T> withMissing(
            List<T> answers,
            int partitions,
            String path,
            QueryParameters parameters,
            Function<byte[], T> reading,
            Function<T, Set<Integer>> numbers) {
        var all = new ArrayList<>(answers);
        var missing = new HashSet<>(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()));
        answers.forEach(answer -> missing.removeAll(numbers.apply(answer)));
        for (String address : table.known()) {
            if (missing.isEmpty()) {
                break;
            }
            Reply reply = client.get(address, Instances.target(path, parameters.ofCopies(missing)), Duration.ZERO);
            if (Instances.read(reply, reading) instanceof ReadResult.Found<T>(T answer)
                    && missing.removeAll(numbers.apply(answer))) {
                noted(reply);
                all.add(answer);
            }
        }
        return all;
    }

    private void noted(Reply reply) {
        if (reply instanceof Reply.Answered(int _, byte[] _, Optional<Duration> behind)) {
            reader.shown(behind.orElse(Duration.ZERO));
        }
    }
}
