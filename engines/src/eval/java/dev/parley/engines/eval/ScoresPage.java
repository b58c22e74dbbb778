package dev.parley.engines.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The part of {@code docs/engines.md} that the evaluation writes. */
final class ScoresPage {

    static final Path PAGE = Path.of("..", "docs", "engines.md");

    /**
     * How far a figure may be from the page's. Processors add up quantized embeddings in different ways, and an answer on the verge then falls
     * to the other side.
     */
    static final double TOLERANCE = 0.03;

    private static final String BEGIN = "<!-- scores: written by the evaluation -->\n";
    private static final String END = "<!-- end of scores -->";
    private static final Pattern FIGURE = Pattern.compile("\\d\\.\\d\\d");

    private ScoresPage() {}

    /** The scores as they stand on the page. */
    static String read() throws IOException {
        var page = Files.readString(PAGE);
        return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    }

    /** Puts other scores on the page. */
    static void write(String scores) throws IOException {
        var page = Files.readString(PAGE);
        Files.writeString(
                PAGE, page.substring(0, page.indexOf(BEGIN)) + BEGIN + scores + page.substring(page.indexOf(END)));
    }

    /** Whether two texts say the same in all but figures, and no figure is far from the other's. */
    static boolean alike(String one, String other) {
        if (!FIGURE.matcher(one).replaceAll("#").equals(FIGURE.matcher(other).replaceAll("#"))) {
            return false;
        }
        var ones = figures(one);
        var others = figures(other);
        for (int i = 0; i < ones.size(); i++) {
            if (Math.abs(ones.get(i) - others.get(i)) > TOLERANCE + 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }
}
