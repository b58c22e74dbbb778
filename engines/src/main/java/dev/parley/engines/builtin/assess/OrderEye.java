package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.SpokenLanguage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sees sentences that order the machine about, for other engines: as assessments do, in all languages. Thread-safe. */
public final class OrderEye {

    private final Meanings meanings;
    private final Map<Language, Examples> examples = new EnumMap<>(Language.class);

    public OrderEye(Meanings meanings) {
        this.meanings = meanings;
        for (var language : Language.values()) {
            examples.put(language, new Examples(meanings.of(language)));
        }
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
        var known = examples.get(spoken);
        if (known == null) {
            throw new IllegalStateException("no examples for " + spoken);
        }
        return new Instructions(question, spoken, meanings.of(spoken), known).anyIn(List.of(message));
    }
}
