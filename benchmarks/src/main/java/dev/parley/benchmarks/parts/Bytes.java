package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import dev.parley.benchmarks.contender.ParleyContender;
import dev.parley.benchmarks.contender.StoredBytes;
import dev.parley.benchmarks.report.Section;
import dev.parley.benchmarks.report.Table;
import dev.parley.benchmarks.stored.RunCopies;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a run leaves on every topic and in every store. */
public final class Bytes implements Part {

    private static final int RUNS = 2_000;

    private static final String MEANING = """
            A run of ten answers of 84 characters each, on every topic and in every store: what 2 000 of them (one made over HTTP and copied, see below) added to
            the record files of the topics as they were written, before any compaction or deletion, and to the stores' files after a stop in good order. Topics
            whose name begins with an application's are changelogs of its stores; they and the tables are compacted later, the commands, outcomes and
            work items deleted ([topics.md](topics.md)). Kept for ever: the events, the views with their changelogs, the tables, and what answers late commands.
            """;

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public List<Section> measure(Plan plan) throws IOException, InterruptedException {
        Progress.say("Starting Parley for what a run leaves");
        try (var parley = ParleyContender.start(Durability.CACHE)) {
            RunCopies.in(parley);
            parley.process().stop();
            var before = parley.process().stored();
            try (var again = parley.restarted(Durability.CACHE)) {
                RunCopies.in(again).write(RUNS);
                again.process().stop();
                return List.of(section(again.process().stored().since(before)));
            }
        }
    }

    private static Section section(StoredBytes bytes) {
        return new Section(
                "Bytes of a run",
                List.of(),
                MEANING,
                table("topic", bytes.topics()) + "\n" + table("application and store", bytes.stores()));
    }

    private static Table table(String head, Map<String, Long> bytes) {
        var table = new Table(head, "bytes per run");
        bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> List.of("`" + entry.getKey() + "`", perRun(entry.getValue())))
                .filter(row -> !row.getLast().equals("0"))
                .forEach(table::row);
        return table.row(
                "together",
                perRun(bytes.values().stream().mapToLong(Long::longValue).sum()));
    }

    private static String perRun(long bytes) {
        return Long.toString(Math.round(bytes / (double) RUNS));
    }
}
