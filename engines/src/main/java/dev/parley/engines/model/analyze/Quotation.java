package dev.parley.engines.model.analyze;

import dev.parley.engines.model.prompt.Quoted;
import java.util.Optional;

/**
 * Finds what a model quotes in what was said. Models straighten quotation marks, dashes and white space while they copy; such a
 * quote is found all the same and given back as the entry has it, character for character.
 */
final class Quotation {

    private static final int LONGEST = 400;
    private static final int SHORTEST = 3;

    private final StringBuilder plain = new StringBuilder();
    private final int[] origin;

    private Quotation(String text) {
        origin = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean space = Character.isWhitespace(next) || Character.isSpaceChar(next);
            boolean skip = space && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ')
                    || !Character.isSurrogate(next) && !space && !Quoted.isVisible(next);
            if (!skip) {
                origin[plain.length()] = at;
                plain.append(space ? ' ' : straight(next));
            }
        }
        origin[plain.length()] = text.length();
    }

    /** The exact part of the entry's content that the quote means; empty when it says anything else. */
    static Optional<String> in(String content, String quote) {
        return find(content, quote).or(() -> find(content, stripped(quote)));
    }

    private static Optional<String> find(String content, String quote) {
        var wanted = new Quotation(quote).plain.toString().strip();
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        var said = new Quotation(content);
        int from = said.plain.indexOf(wanted);
        while (from >= 0) {
            int to = from + wanted.length();
            if (said.isWhole(from, to)) {
                return Optional.of(content.substring(said.origin[from], said.origin[to - 1] + 1));
            }
            from = said.plain.indexOf(wanted, from + 1);
        }
        return Optional.empty();
    }

    /** Whether it neither begins nor ends inside a word. */
    private boolean isWhole(int from, int to) {
        boolean opens = from == 0
                || !Character.isLetterOrDigit(plain.charAt(from - 1))
                || !Character.isLetterOrDigit(plain.charAt(from));
        boolean closes = to == plain.length()
                || !Character.isLetterOrDigit(plain.charAt(to - 1))
                || !Character.isLetterOrDigit(plain.charAt(to));
        return opens && closes;
    }

    private static String stripped(String quote) {
        return quote.strip().replaceAll("^[\"\u201c\u201e\u00ab\u2026.\\s]+|[\"\u201d\u201c\u00bb\u2026\\s]+$", "");
    }

    private static char straight(char letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u201a', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> letter;
        };
    }
}
