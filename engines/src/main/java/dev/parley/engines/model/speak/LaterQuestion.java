package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Stems;
import java.util.List;
import java.util.Optional;

/**
 * A follow-up does not ask what another question of the blueprint asks.
 *
 * @param others the other questions
 * @param here what is spoken of: the node's question and the open answer
 * @param tag BCP 47, of the interview
 */
record LaterQuestion(Meanings meanings, List<String> others, List<String> here, String tag) implements Rule {

    /** The same question in other words comes to so much. */
    private static final double SAME = 0.7;

    /** So much of a question's words make it where only words can be compared. */
    private static final double SAME_WORDS = 0.75;

    private static final int FEWEST_STEMS = 2;

    @Override
    public Optional<String> problem(String words) {
        return Text.of(words, language()).sentences().stream()
                        .map(Span::text)
                        .anyMatch(sentence -> others.stream().anyMatch(other -> asks(sentence, other)))
                ? Optional.of("It asks what another question asks later; stay with this one.")
                : Optional.empty();
    }

    private boolean asks(String sentence, String other) {
        var meaning = meanings.of(language());
        if (tag.startsWith("en") && meaning.seesBeyondWords()) {
            double likeness = meaning.likeness(sentence, other);
            return likeness >= SAME && here.stream().allMatch(text -> meaning.likeness(sentence, text) < likeness);
        }
        var wanted = Text.of(other, language()).stems();
        var stems = Text.of(sentence, language()).stems();
        boolean same = wanted.size() >= FEWEST_STEMS && Stems.shared(wanted, stems) >= SAME_WORDS * wanted.size();
        return same
                && here.stream()
                        .noneMatch(text ->
                                Stems.shared(wanted, Text.of(text, language()).stems()) * 2 > wanted.size());
    }

    private Language language() {
        return Language.of(tag);
    }
}
