package dev.parley.engines.model.speak;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether words that are to ask a question once more still ask it: they have to ask or invite, and to be near what was asked, by
 * meaning where the language has one and else by a word that they share. Where it cannot be told they are refused: the built-in
 * engine then asks in the researcher's own words, and nothing is lost.
 *
 * @param asked the node's text, and what the agent asked last at the node where it has asked on
 * @param tag BCP 47, of the interview
 */
record SameQuestion(Meanings meanings, List<String> asked, String tag) implements Rule {

    /** Questions in other words come to 0.3 and more, other questions of the same study rarely to so much. */
    private static final double NEAR = 0.3;

    private static final Set<String> INVITATIONS = Set.of(
            // English
            "tell",
            "describe",
            "share",
            "say",
            "talk",
            "walk",
            "think",
            "give",
            "explain",
            "name",
            "choose",
            "rate",
            "list",
            "show",
            "take",
            "imagine",
            "compare",
            "let",
            "put",
            // German
            "erz\u00e4hl",
            "erz\u00e4hle",
            "erz\u00e4hlen",
            "beschreib",
            "beschreibe",
            "beschreiben",
            "schilder",
            "schildere",
            "schildern",
            "nenn",
            "nenne",
            "nennen",
            "sag",
            "sagen",
            "erkl\u00e4r",
            "erkl\u00e4re",
            "erkl\u00e4ren",
            "denk",
            "denken",
            "gib",
            "geben",
            "teilen",
            "zeigen",
            "vergleichen",
            // Spanish
            "cu\u00e9ntame",
            "cu\u00e9nteme",
            "cu\u00e9ntanos",
            "describa",
            "expl\u00edcame",
            "expl\u00edqueme",
            "dime",
            "d\u00edgame",
            "h\u00e1blame",
            "h\u00e1bleme",
            "piensa",
            "piense",
            "nombra",
            "nombre",
            "elige",
            "elija",
            "comparte",
            "comparta",
            // French
            "racontez",
            "raconte",
            "d\u00e9crivez",
            "d\u00e9cris",
            "parlez",
            "parle",
            "dites",
            "dis",
            "expliquez",
            "explique",
            "donnez",
            "donne",
            "pensez",
            "nommez",
            "choisissez",
            "partagez",
            "citez");

    @Override
    public Optional<String> problem(String words) {
        if (!asks(words)) {
            return Optional.of("It does not ask the question; ask it, in other words.");
        }
        boolean near = asked.stream().flatMap(text -> sentences(text)).anyMatch(question -> isNear(words, question));
        return near
                ? Optional.empty()
                : Optional.of("It asks something else than the question; keep its meaning and its main words.");
    }

    private boolean asks(String words) {
        return WordsCheck.questions(words, tag) > 0
                || sentences(words)
                        .anyMatch(sentence -> Text.of(sentence, language()).tokens().stream()
                                .anyMatch(token -> INVITATIONS.contains(token.word())));
    }

    /** English only has a meaning beyond words, and a language that nobody knows is no English. */
    private boolean isNear(String words, String question) {
        var meaning = meanings.of(language());
        return tag.startsWith("en") && meaning.seesBeyondWords()
                ? Stream.concat(Stream.of(words), sentences(words))
                        .anyMatch(sentence -> meaning.likeness(sentence, question) >= NEAR)
                : Stems.shared(
                                Text.of(question, language()).stems(),
                                Text.of(words, language()).stems())
                        > 0;
    }

    private Stream<String> sentences(String text) {
        return Text.of(text, language()).sentences().stream().map(Span::text);
    }

    private Language language() {
        return Language.of(tag);
    }
}
