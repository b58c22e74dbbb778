package dev.parley.engines.builtin.generate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way of putting something.
 *
 * @param template with {@code {phrase}} or {@code {question}} where other words are put in
 */
record Wording(String template) {

    private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]+}");

    /** With a phrase of the participant's; at the start of a sentence it gets a capital. */
    Wording about(String phrase) {
        var capitalized = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
        return new Wording(template.replace("{Phrase}", capitalized).replace("{phrase}", phrase));
    }

    /** Without the sentence that asks: what is left answers by itself. */
    Wording withoutQuestion() {
        return new Wording(Stream.of(template.split("(?<=[.!?])\\s+"))
                .filter(sentence -> !sentence.contains("{question}"))
                .collect(Collectors.joining(" ")));
    }

    /** With a question at its end. */
    Wording asking(String question) {
        return new Wording(template.replace("{question}", question));
    }

    /**
     * Whether something that was said was put this way, whatever was put in; what was put in at the end may be missing. A
     * wording without words of its own, "{Phrase}?", is another one with every phrase.
     */
    boolean isIn(String line) {
        var parts = fixedParts();
        int from = 0;
        for (var part : parts) {
            int at = line.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return parts.stream().anyMatch(part -> part.chars().anyMatch(Character::isLetter));
    }

    private List<String> fixedParts() {
        return SLOT.splitAsStream(template)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
