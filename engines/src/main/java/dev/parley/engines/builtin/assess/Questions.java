package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;

/** Finds the question in what the agent says at a node. */
public final class Questions {

    private Questions() {}

    /** The last sentence that asks; the whole text when none does. */
    public static String asked(String text, Language language) {
        return Text.of(text, language).sentences().stream()
                .map(Span::text)
                .filter(sentence -> sentence.endsWith("?"))
                .reduce((first, second) -> second)
                .orElse(text.strip());
    }
}
