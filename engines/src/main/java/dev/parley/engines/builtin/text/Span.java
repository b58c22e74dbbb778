package dev.parley.engines.builtin.text;

import java.util.Optional;

/** A stretch of a text: {@code text} is exactly what stands between the offsets. */
public record Span(int start, int end, String text) {

    /** The stretch without white space at its ends; empty when nothing else is in it. */
    static Optional<Span> trimmed(String source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(new Span(from, to, source.substring(from, to)));
    }

    /** Whether the offset lies within. */
    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
