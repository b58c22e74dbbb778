package dev.parley.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ten-answer job: create a run on a blueprint of ten questions without probing and without analysis, send ten answers, each
 * acknowledged after its decision, until the run is completed. A closed loop with 1, 16 and 64 users on an embedded Parley of its
 * own; client and servers share the machine.
 *
 * <p>{@code TenAnswers [seconds per round] [rounds]}
 */
public final class TenAnswers {

    private static final List<Integer> USERS = List.of(1, 16, 64);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private TenAnswers() {}

    /** Runs the benchmark and prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var round = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 10);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        System.err.println("Starting an embedded Parley ...");
        try (var parley = ParleyProcess.start()) {
            var blueprint = Study.publish(parley);
            System.err.println("Warming up for " + WARM_UP.toSeconds() + " s ...");
            Load.run(parley, blueprint, USERS.getLast(), WARM_UP);
            Map<String, Long> bytesBefore = parley.topicBytes();
            // Alternating: a slow minute of the machine meets every number of users, not just one.
            var results = new ArrayList<Result>();
            for (int i = 1; i <= rounds; i++) {
                for (int users : USERS) {
                    System.err.println("Round " + i + " of " + rounds + ": " + users + " users ...");
                    results.add(Load.run(parley, blueprint, users, round));
                }
            }
            System.out.println(
                    Report.of(results, USERS, perRun(bytesBefore, parley.topicBytes(), results), parley.memory()));
        }
    }

    /** What a run left on each topic; compaction and deletion have not set in within so short a time. */
    private static Map<String, Long> perRun(Map<String, Long> before, Map<String, Long> after, List<Result> results) {
        long runs = Math.max(1, results.stream().mapToLong(Result::runs).sum());
        var perRun = new TreeMap<String, Long>();
        after.forEach((topic, bytes) -> perRun.put(topic, (bytes - before.getOrDefault(topic, 0L)) / runs));
        perRun.values().removeIf(bytes -> bytes == 0);
        return perRun;
    }
}
