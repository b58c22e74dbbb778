package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/**
 * What a claim rests on.
 *
 * @param said by the participant, in the entries that the claim cites
 * @param asked by the agent before them
 */
record Evidence(List<Text> said, List<Text> asked) {

    Evidence {
        said = List.copyOf(said);
        asked = List.copyOf(asked);
    }

    static Evidence of(List<String> said, List<String> asked, Language language) {
        return new Evidence(texts(said, language), texts(asked, language));
    }

    private static List<Text> texts(List<String> texts, Language language) {
        return texts.stream().map(text -> Text.of(text, language)).toList();
    }

    /** The sentences that the participant said. */
    List<Text> sentences() {
        return said.stream()
                .flatMap(text -> text.sentences().stream().map(Span::text).map(span -> Text.of(span, text.language())))
                .toList();
    }
}
