package dev.parley.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures as a table: the median of the rounds, with the smallest and largest behind it. */
final class Report {

    private Report() {}

    static String of(
            List<Result> results, List<Integer> userCounts, Map<String, Long> bytesPerRun, Map<String, Long> memory) {
        var text = new StringBuilder();
        text.append(
                "| users | completed runs/s | answer p50 ms | answer p99 ms | server CPU ms per answer | repeated requests |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (int users : userCounts) {
            var rounds =
                    results.stream().filter(result -> result.users() == users).toList();
            text.append("| %d | %s | %s | %s | %s | %d |%n"
                    .formatted(
                            users,
                            median(rounds, Result::runsPerSecond, "%.0f"),
                            median(rounds, Result::p50Ms, "%.2f"),
                            median(rounds, Result::p99Ms, "%.1f"),
                            median(rounds, Result::cpuMsPerAnswer, "%.3f"),
                            rounds.stream().mapToLong(Result::late).sum()));
        }
        text.append("\nBytes per run on each topic:\n\n");
        bytesPerRun.forEach((topic, bytes) -> text.append("- %s: %d%n".formatted(topic, bytes)));
        text.append("- together: %d%n"
                .formatted(
                        bytesPerRun.values().stream().mapToLong(Long::longValue).sum()));
        text.append("\nMemory (resident, MiB) at the end:\n\n");
        memory.forEach((process, bytes) -> text.append("- %s: %d%n".formatted(process, bytes >> 20)));
        return text.toString();
    }

    private static String median(List<Result> rounds, ToDoubleFunction<Result> figure, String format) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return String.format(
                Locale.ROOT,
                format + " (" + format + "–" + format + ")",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
