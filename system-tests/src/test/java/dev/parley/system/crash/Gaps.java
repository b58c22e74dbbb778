package dev.parley.system.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long nobody got an answer, by kind of fault. Not thread-safe. */
final class Gaps {

    private record Suffered(Fault fault, long from, long to) {}

    private final List<Suffered> faults = new ArrayList<>();

    /** A fault, from when it came until answers came again; in {@link System#nanoTime()}. */
    void suffered(Fault fault, long from, long to) {
        faults.add(new Suffered(fault, from, to));
    }

    /** A table in Markdown. */
    String table(List<Long> answers) {
        Map<String, List<Duration>> byKind = faults.stream()
                .collect(Collectors.groupingBy(
                        suffered -> suffered.fault().kind(),
                        TreeMap::new,
                        Collectors.mapping(suffered -> longest(suffered, answers), Collectors.toList())));
        return byKind.entrySet().stream()
                .map(kind ->
                        row(kind.getKey(), kind.getValue().stream().sorted().toList()))
                .collect(Collectors.joining(
                        "\n", "| fault | times | median gap s | longest gap s |\n|---|--:|--:|--:|\n", "\n"));
    }

    private static String row(String kind, List<Duration> sorted) {
        return "| %s | %d | %.1f | %.1f |"
                .formatted(
                        kind,
                        sorted.size(),
                        sorted.get(sorted.size() / 2).toMillis() / 1_000.0,
                        sorted.getLast().toMillis() / 1_000.0);
    }

    /** The longest time between two answers, the last one before the fault included. */
    private static Duration longest(Suffered suffered, List<Long> answers) {
        long longest = 0;
        long last = suffered.from();
        for (long at : answers) {
            if (at > suffered.from() && last <= suffered.to()) {
                longest = Math.max(longest, at - last);
                last = at;
            }
        }
        return Duration.ofNanos(longest);
    }
}
