package dev.parley.engines.eval;

import java.util.List;
import java.util.stream.Stream;

/**
 * A reader's scores in parts of the set: English beside the other languages, of which there is less and which the sentence model does not
 * know; and the half that was tuned on, whose distance from the other shows how much of a gain does not carry over.
 */
final class Breakdown {

    private static final String ENGLISH = "en";

    private Breakdown() {}

    /** A Markdown table of F1 by task; the first version beside the reader where that tells something. */
    static String markdown(LabelledSet report, LabelledSet tune, Reader reader, Reader firstVersion) {
        var columns = List.of(
                rows(report.in(ENGLISH::equals), reader),
                rows(report.in(language -> !language.equals(ENGLISH)), reader),
                rows(tune, reader),
                rows(tune, firstVersion));
        var lines = new StringBuilder(
                "| task | cases in English | F1 | cases in German, Spanish, French | F1 | cases to tune on | F1 | ");
        lines.append(firstVersion.name()).append(" F1 |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (int i = 0; i < columns.getFirst().size(); i++) {
            int at = i;
            var cells = columns.stream()
                    .limit(3)
                    .flatMap(rows -> Stream.of(Integer.toString(rows.get(at).cases()), f1(rows.get(at))))
                    .toList();
            lines.append("| ").append(columns.getFirst().get(at).task()).append(" | ");
            lines.append(String.join(" | ", cells))
                    .append(" | ")
                    .append(f1(columns.getLast().get(at)))
                    .append(" |\n");
        }
        return lines.toString();
    }

    private static String f1(Scoreboard.Row row) {
        return Figures.two(row.scores().getFirst().f1());
    }

    private static List<Scoreboard.Row> rows(LabelledSet set, Reader reader) {
        return Scoreboard.of(set, List.of(reader)).rows();
    }
}
