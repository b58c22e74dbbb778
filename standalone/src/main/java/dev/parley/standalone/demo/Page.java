package dev.parley.standalone.demo;

import dev.parley.standalone.terminal.Paragraph;
import dev.parley.standalone.terminal.Style;
import dev.parley.standalone.terminal.Terminal;
import java.io.PrintWriter;

/** Paper to print on: headings, and text beside a narrow margin. Not thread-safe. */
final class Page {
    private static final String MARGIN = "            ";

    private final PrintWriter out;
    private final Terminal terminal;

    Page(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void heading(String title, String aside) {
        int rule = Math.max(3, terminal.width() - title.length() - aside.length() - 7);
        out.println();
        out.println(terminal.styled(Style.DIM, "── ") + terminal.styled(Style.STRONG, title) + " "
                + terminal.styled(Style.DIM, "─".repeat(rule) + (aside.isEmpty() ? "──" : " " + aside + " ─")));
        out.println();
    }

    /** What the lines below are about, and some facts about it. */
    void title(String title, String facts) {
        out.println(MARGIN + terminal.styled(Style.STRONG, title) + terminal.styled(Style.DIM, "  " + facts));
    }

    /** Text with a word in the margin, and a blank line after it. */
    void beside(Style marginStyle, String margin, String text) {
        text(marginStyle, margin, text);
        out.println();
    }

    /** Text with a word in the margin. */
    void text(Style marginStyle, String margin, String text) {
        var start = terminal.styled(marginStyle, padded(margin));
        for (var line : Paragraph.lines(text, width())) {
            out.println(line.isEmpty() ? "" : start + line);
            start = MARGIN;
        }
    }

    /** A remark that may be skipped, below a text. */
    void remark(String text) {
        Paragraph.lines(text, width()).forEach(line -> out.println(MARGIN + terminal.styled(Style.DIM, line)));
    }

    /** Something shown, with a bar at its left. */
    void shown(String text) {
        Paragraph.lines(text, width() - 2)
                .forEach(line -> out.println(MARGIN + terminal.styled(Style.DIM, "│ ") + line));
    }

    /** Something listed. */
    void item(String text) {
        var bullet = "• ";
        for (var line : Paragraph.lines(text, width() - 2)) {
            out.println(MARGIN + bullet + line);
            bullet = "  ";
        }
    }

    void blank() {
        out.println();
    }

    private int width() {
        return terminal.width() - MARGIN.length();
    }

    private static String padded(String margin) {
        return margin.length() > MARGIN.length()
                ? margin.substring(0, MARGIN.length() - 2) + "… "
                : margin + MARGIN.substring(margin.length());
    }
}
