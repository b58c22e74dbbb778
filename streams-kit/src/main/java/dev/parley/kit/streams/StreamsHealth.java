package dev.parley.kit.streams;

import dev.parley.kit.service.Health;
import dev.parley.kit.service.Health.Check;
import dev.parley.kit.service.Health.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;

/** The truth about a Streams application: what it owns, what stopped, how far behind it is. */
final class StreamsHealth {

    private StreamsHealth() {}

    static Health of(Optional<KafkaStreams> running, Restarts restarts, List<StoppedPartitions.Stop> stops) {
        var checks = new ArrayList<Check>();
        checks.add(running.map(streams -> client(streams, restarts.report()))
                .orElseGet(() -> new Check("streams", State.NOT_READY, "not started")));
        stops.forEach(stop -> checks.add(stopped(stop)));
        return new Health(checks);
    }

    private static Check client(KafkaStreams streams, Restarts.Report restarts) {
        Supplier<Map<String, String>> facts = () -> facts(streams, restarts);
        var again =
                restarts.lastReason().map(reason -> "; last failure: " + reason).orElse("");
        if (restarts.givenUp()) {
            return new Check("streams", State.FAILED, "another process runs with the same instance id" + again, facts);
        }
        return switch (streams.state()) {
            case RUNNING -> new Check("streams", State.UP, "running", facts);
            case CREATED -> new Check("streams", State.NOT_READY, "starting", facts);
            case REBALANCING ->
                new Check("streams", State.NOT_READY, "being given partitions, or restoring them", facts);
            case PENDING_ERROR, ERROR -> new Check("streams", State.NOT_READY, "starting again" + again, facts);
            case PENDING_SHUTDOWN, NOT_RUNNING -> new Check("streams", State.NOT_READY, "closed", facts);
        };
    }

    private static Map<String, String> facts(KafkaStreams streams, Restarts.Report restarts) {
        var facts = new HashMap<String, String>();
        facts.put("restarts", Integer.toString(restarts.count()));
        if (streams.state().isRunningOrRebalancing()) {
            var threads = streams.metadataForLocalThreads();
            facts.put(
                    "threads",
                    threads.stream().map(ThreadMetadata::threadState).sorted().collect(Collectors.joining(",")));
            facts.put(
                    "tasks",
                    threads.stream()
                            .flatMap(thread -> thread.activeTasks().stream())
                            .map(task -> task.taskId().toString())
                            .sorted()
                            .collect(Collectors.joining(",")));
            facts.put("lag", Long.toString(lag(streams)));
        }
        return facts;
    }

    /** Records that the stream threads have not read yet. */
    private static long lag(KafkaStreams streams) {
        return streams.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("records-lag")
                        && metric.getKey().group().equals("consumer-fetch-manager-metrics")
                        && metric.getKey().tags().getOrDefault("client-id", "").endsWith("-consumer"))
                .map(metric -> metric.getValue().metricValue())
                .mapToLong(value -> value instanceof Double lag && !lag.isNaN() ? lag.longValue() : 0)
                .sum();
    }

    private static Check stopped(StoppedPartitions.Stop stop) {
        return new Check(
                "partition " + stop.partition(),
                State.DEGRADED,
                "%s at offset %d, at a record that cannot be applied: %s"
                        .formatted(stop.passing() ? "waits" : "stopped", stop.offset(), stop.reason()),
                Map.of(
                        "offset",
                        Long.toString(stop.offset()),
                        "since",
                        stop.since().toString()));
    }
}
