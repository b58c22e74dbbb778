package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.SpokenLanguage;
import java.util.List;

/** Sees sentences that order the machine about, for other engines: as assessments do, in all languages. Thread-safe. */
public final class OrderEye {

    private final Meanings meanings;
    private final PerLanguage<Examples> examples;

    public OrderEye(Meanings meanings) {
        this.meanings = meanings;
        this.examples = Examples.of(meanings);
    }

    /**
     * Whether a sentence is an order to the machine.
     *
     * @param question what it was said to: being near it speaks for an answer
     * @param interview the interview's language; the sentence may be in another one
     */
    public boolean isOne(String sentence, String question, Language interview) {
        var message = Cleaning.of(sentence);
        var spoken = SpokenLanguage.of(message, interview);
        return new Instructions(question, spoken, meanings.of(spoken), examples.of(spoken)).anyIn(List.of(message));
    }
}
