package dev.parley.engines.eval;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reader's scores in parts of the set: English beside the other languages, of which there is less and which the sentence model does not
 * know; the part whose scores were seen and the one that was tuned on, whose distance from the blind one shows how much of a gain does not carry over.
 */
final class Breakdown {

    private static final String ENGLISH = "en";

    private Breakdown() {}

    /** A Markdown table of F1 by task; the first version beside the reader in the parts that the main table does not show. */
    static String markdown(
            LabelledSet blind, LabelledSet report, LabelledSet tune, Reader reader, Reader firstVersion) {
        var columns = List.of(
                new Column("cases in English", blind.in(ENGLISH::equals), reader),
                new Column("cases in other languages", blind.in(language -> !language.equals(ENGLISH)), reader),
                new Column("cases in `report`", report, reader, firstVersion),
                new Column("cases in `tune`", tune, reader, firstVersion));
        var lines = new StringBuilder(row("task", columns, Column::heads));
        lines.append(row("---", columns, column -> column.heads().map(head -> "--:")));
        var tasks = columns.getFirst().boards().getFirst();
        for (int at = 0; at < tasks.size(); at++) {
            int task = at;
            lines.append(row(tasks.get(at).task(), columns, column -> column.cells(task)));
        }
        return lines.toString();
    }

    private static String row(String first, List<Column> columns, Function<Column, Stream<String>> cells) {
        return Stream.concat(Stream.of(first), columns.stream().flatMap(cells))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /**
     * The number of cases, and next to it what each reader made of them.
     *
     * @param boards the rows of each reader
     */
    private record Column(String head, List<String> readers, List<List<Scoreboard.Row>> boards) {
        Column(String head, LabelledSet set, Reader... readers) {
            this(
                    head,
                    Arrays.stream(readers).map(Reader::name).toList(),
                    Arrays.stream(readers).map(reader -> rows(set, reader)).toList());
        }

        Stream<String> heads() {
            return Stream.concat(Stream.of(head), readers.stream().map(name -> name + " F1"));
        }

        Stream<String> cells(int task) {
            var cases = boards.getFirst().get(task).cases();
            return Stream.concat(
                    Stream.of(Integer.toString(cases)), boards.stream().map(rows -> f1(rows.get(task))));
        }
    }

    private static String f1(Scoreboard.Row row) {
        return Figures.two(row.scores().getFirst().f1());
    }

    private static List<Scoreboard.Row> rows(LabelledSet set, Reader reader) {
        return Scoreboard.of(set, List.of(reader)).rows();
    }
}
