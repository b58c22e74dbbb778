package dev.parley.simulator.model;

import dev.parley.client.model.Entry;
import dev.parley.client.model.ShownEntry;
import dev.parley.simulator.model.LineWriter.Line;
import java.util.LinkedList;
import java.util.List;

/** What was said so far as a model is shown it: the newest of it, within bounds, the sides in turns, the interviewer first and last. */
final class HeardLines {

    /** So much of a conversation is shown; a question and what led to it have room in it many times. */
    static final int MOST_CHARS = 12_000;

    /** So much of one turn. */
    static final int MOST_CHARS_OF_A_LINE = 4_000;

    private HeardLines() {}

    /** Empty where the interviewer did not have the last word. */
    static List<Line> of(List<ShownEntry> heard) {
        var lines = new LinkedList<Line>();
        int chars = 0;
        for (var entry : heard.reversed()) {
            if (!isSpoken(entry)) {
                continue;
            }
            var line = new Line(entry.role() == Entry.Role.PARTICIPANT, clipped(entry.content()));
            chars += line.text().length();
            if (chars > MOST_CHARS && !lines.isEmpty()) {
                break;
            }
            prepend(line, lines);
        }
        while (!lines.isEmpty() && lines.getFirst().own()) {
            lines.removeFirst();
        }
        return lines.isEmpty() || lines.getLast().own() ? List.of() : List.copyOf(lines);
    }

    private static boolean isSpoken(ShownEntry entry) {
        return (entry.role() == Entry.Role.AGENT || entry.role() == Entry.Role.PARTICIPANT)
                && entry.entryType() != Entry.Type.CONSENT
                && !entry.content().isBlank();
    }

    /** Providers take turns only, so what one side said in a row is one line. */
    private static void prepend(Line line, LinkedList<Line> lines) {
        if (lines.isEmpty() || lines.getFirst().own() != line.own()) {
            lines.addFirst(line);
        } else {
            var later = lines.removeFirst();
            lines.addFirst(new Line(line.own(), line.text() + "\n" + later.text()));
        }
    }

    private static String clipped(String text) {
        return text.length() <= MOST_CHARS_OF_A_LINE ? text : text.substring(0, MOST_CHARS_OF_A_LINE);
    }
}
