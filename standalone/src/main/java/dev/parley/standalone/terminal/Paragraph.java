package dev.parley.standalone.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces. */
public final class Paragraph {
    private Paragraph() {}

    /** The lines of a text, none longer than {@code width} unless one word is; blank lines and line ends are kept. */
    public static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        text.strip().lines().forEach(line -> breakLine(line.strip(), width, lines));
        return lines;
    }

    /** The first words of a text that fit, with an ellipsis where words are missing. */
    public static String firstWords(String text, int width) {
        var flat = String.join(" ", text.strip().split("\\s+"));
        if (flat.length() <= width) {
            return flat;
        }
        int end = flat.lastIndexOf(' ', width - 2);
        return flat.substring(0, end > 0 ? end : width - 2) + " …";
    }

    private static void breakLine(String line, int width, List<String> lines) {
        var current = new StringBuilder();
        for (var word : line.split(" +")) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
    }
}
