package dev.parley.domain.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whole words or phrases, whatever their case, that are looked for by the letter they begin with: every message of every interview is
 * searched for hundreds of them, and one pattern of all would try each at every word. Immutable and thread-safe.
 */
final class Signs {

    /** Bars that stand in no group. */
    private static final Pattern BETWEEN = Pattern.compile("\\|(?![^(]*\\))");

    private final Map<Integer, Pattern> byFirstLetter;

    /** @param expressions regular ones, with bars between them; each begins with a letter, and no group of theirs holds another */
    Signs(List<String> expressions) {
        this.byFirstLetter = expressions.stream()
                .flatMap(line -> Stream.of(BETWEEN.split(line)))
                .collect(groupingBy(
                        expression -> folded(expression.codePointAt(0)),
                        Collectors.collectingAndThen(joining("|"), Signs::wholeWords)));
    }

    private static Pattern wholeWords(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As patterns compare without case. */
    private static int folded(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Whether one of them stands in the text. */
    boolean in(String text) {
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (!inWord && beginsAt(text, at, letter)) {
                return true;
            }
            inWord = Character.isLetter(letter);
            at += Character.charCount(letter);
        }
        return false;
    }

    private boolean beginsAt(String text, int at, int letter) {
        Pattern signs = byFirstLetter.get(folded(letter));
        return signs != null && signs.matcher(text).region(at, text.length()).lookingAt();
    }
}
