package dev.parley.engines.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of {@code docs/engines.md} that the evaluation writes. */
final class ScoresPage {

    private static final Path PAGE = Path.of("..", "docs", "engines.md");
    private static final String BEGIN = "<!-- scores: written by the evaluation -->\n";
    private static final String END = "<!-- end of scores -->";

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
}
