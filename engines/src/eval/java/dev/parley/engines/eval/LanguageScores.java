package dev.parley.engines.eval;

import java.util.List;

/** English beside the other languages, of which there is less in the set and which the sentence model does not know. */
final class LanguageScores {

    private static final String ENGLISH = "en";

    private LanguageScores() {}

    /** A Markdown table of F1 by task. */
    static String markdown(LabelledSet set, Reader reader) {
        var english = rows(set.in(ENGLISH::equals), reader);
        var others = rows(set.in(language -> !language.equals(ENGLISH)), reader);
        var lines = new StringBuilder("| task | English: cases | F1 | German, Spanish, French: cases | F1 |\n");
        lines.append("|---|--:|--:|--:|--:|\n");
        for (int i = 0; i < english.size(); i++) {
            lines.append("| ").append(english.get(i).task());
            for (var row : List.of(english.get(i), others.get(i))) {
                lines.append(" | ").append(row.cases()).append(" | ");
                lines.append(Figures.two(row.scores().getFirst().f1()));
            }
            lines.append(" |\n");
        }
        return lines.toString();
    }

    private static List<Scoreboard.Row> rows(LabelledSet set, Reader reader) {
        return Scoreboard.of(set, List.of(reader)).rows();
    }
}
