package dev.parley.engines.builtin.assess;

import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Text;
import java.util.List;

/**
 * Messages as they are judged: cleaned, without instructions to the machine, in the language they were given in.
 *
 * @param messages oldest first, none of them blank
 * @param text all of them
 * @param language of the answer, which need not be the interview's
 * @param meaning of the answer's language
 * @param comparable whether it sees beyond words, and the study is in the same language
 * @param instructs whether there were instructions to the machine
 */
record Heard(
        List<String> messages,
        Text text,
        Sentences sentences,
        Language language,
        Meaning meaning,
        Examples examples,
        boolean comparable,
        boolean instructs) {

    Heard {
        messages = List.copyOf(messages);
    }

    /** What the given messages say, all of them cleaned already; {@code spoken} is their language. */
    static Heard of(
            List<String> cleaned,
            AssessRequest request,
            Language interview,
            Language spoken,
            Meanings meanings,
            PerLanguage<Examples> examples) {
        var meaning = meanings.of(spoken);
        var known = examples.of(spoken);
        var instructions = new Instructions(request.node().text(), spoken, meaning, known);
        boolean instructs = instructions.anyIn(cleaned);
        var messages = cleaned.stream()
                .map(message -> instructs ? instructions.removedFrom(message) : message)
                .filter(message -> !message.isBlank())
                .toList();
        var text = Text.of(String.join("\n", messages), spoken);
        return new Heard(
                messages,
                text,
                Sentences.of(text, meaning),
                spoken,
                meaning,
                known,
                meaning.seesBeyondWords() && spoken == interview,
                instructs);
    }
}
