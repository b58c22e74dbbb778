package dev.parley.engines.builtin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words of a text, in one pass. */
final class Tokens {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private final String source;
    private final boolean elides;
    private final List<Token> found = new ArrayList<>();
    private boolean clauseOpen = true;

    private Tokens(String source, Language language) {
        this.source = source;
        this.elides = language == Language.FR;
    }

    static List<Token> of(String source, Language language) {
        return new Tokens(source, language).scan();
    }

    private List<Token> scan() {
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            if (isWordPart(point)) {
                at = word(at);
            } else {
                clauseOpen |= dividesClauses(point);
                at += Character.charCount(point);
            }
        }
        return List.copyOf(found);
    }

    private int word(int start) {
        int end = start;
        while (end < source.length()) {
            int point = source.codePointAt(end);
            if (isWordPart(point)) {
                end += Character.charCount(point);
            } else if (joins(point, start, end)) {
                end++;
                if (elides
                        && isApostrophe(point)
                        && ELIDED.contains(source.substring(start, end - 1).toLowerCase(Locale.ROOT))) {
                    break;
                }
            } else {
                break;
            }
        }
        var text = source.substring(start, end);
        found.add(new Token(text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), start, end, clauseOpen));
        clauseOpen = false;
        return end;
    }

    /** Apostrophes and hyphens between letters, points and commas between digits. */
    private boolean joins(int point, int start, int at) {
        if (at == start || at + 1 >= source.length()) {
            return false;
        }
        int before = source.codePointBefore(at);
        int after = source.codePointAt(at + 1);
        if (isApostrophe(point) || point == '-') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        return (point == '.' || point == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019';
    }

    private static boolean dividesClauses(int point) {
        return switch (point) {
            case '.', ',', ';', ':', '!', '?', '\u2026', '\u2013', '\u2014', '(', ')', '\n', '\u00bf', '\u00a1' -> true;
            default -> false;
        };
    }
}
