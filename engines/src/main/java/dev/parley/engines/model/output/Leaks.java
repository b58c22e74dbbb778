package dev.parley.engines.model.output;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds pieces of a system prompt in what a model wrote: any run of {@value #RUN} letters and digits that both share, punctuation
 * and spaces aside, also written backwards or in ROT13. What the participant may see anyway does not count.
 */
public final class Leaks {

    /** About five or six words; ordinary questions about the same subject do not share as much. */
    private static final int RUN = 28;

    private static final int ALPHABET = 26;

    private final Set<String> guarded = new HashSet<>();
    private final List<String> names;

    /**
     * @param guarded what must not come out
     * @param names short texts that must not come out either
     * @param seen what the participant has seen or said
     */
    public Leaks(String guarded, List<String> names, List<String> seen) {
        this.names = names.stream().map(Leaks::squeezed).toList();
        var known = new HashSet<String>();
        seen.forEach(text -> addRuns(squeezed(text), known));
        addRuns(squeezed(guarded), this.guarded);
        this.guarded.removeAll(known);
    }

    /** Whether the text gives something away. */
    public boolean in(String text) {
        var plain = squeezed(text);
        return found(plain) || found(new StringBuilder(plain).reverse().toString()) || found(rot13(plain));
    }

    private boolean found(String text) {
        if (names.stream().anyMatch(text::contains)) {
            return true;
        }
        for (int at = 0; at + RUN <= text.length(); at++) {
            if (guarded.contains(text.substring(at, at + RUN))) {
                return true;
            }
        }
        return false;
    }

    private static void addRuns(String text, Set<String> runs) {
        for (int at = 0; at + RUN <= text.length(); at++) {
            runs.add(text.substring(at, at + RUN));
        }
    }

    private static String squeezed(String text) {
        var letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String rot13(String text) {
        var turned = new StringBuilder(text.length());
        text.chars()
                .map(letter -> letter >= 'a' && letter <= 'z' ? 'a' + (letter - 'a' + ALPHABET / 2) % ALPHABET : letter)
                .forEach(letter -> turned.append((char) letter));
        return turned.toString();
    }
}
