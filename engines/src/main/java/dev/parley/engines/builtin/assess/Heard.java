package dev.parley.engines.builtin.assess;

import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An answer as it is judged: cleaned, without instructions to the machine, in the language it was given in.
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

    static Heard of(AssessRequest request, Language interview, Meanings meanings, Map<Language, Examples> examples) {
        var cleaned = request.answer().stream().map(Cleaning::of).toList();
        var language = SpokenLanguage.of(String.join("\n", cleaned), interview);
        var meaning = meanings.of(language);
        var known = Objects.requireNonNull(examples.get(language));
        var instructions = new Instructions(request.node().text(), language, meaning, known);
        boolean instructs = instructions.anyIn(cleaned);
        var messages = cleaned.stream()
                .map(message -> instructs ? instructions.removedFrom(message) : message)
                .filter(message -> !message.isBlank())
                .toList();
        var text = Text.of(String.join("\n", messages), language);
        return new Heard(
                messages,
                text,
                Sentences.of(text, meaning),
                language,
                meaning,
                known,
                meaning.seesBeyondWords() && language == interview,
                instructs);
    }
}
