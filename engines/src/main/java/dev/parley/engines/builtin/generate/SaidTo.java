package dev.parley.engines.builtin.generate;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Map;

/**
 * A researcher's note about "them", as it is said to the participant: "how long they had been unhappy" becomes "how long you had
 * been unhappy". English only: there the verb stays as it is.
 */
final class SaidTo {

    private static final Map<String, String> TURNED = Map.of(
            "they", "you",
            "their", "your",
            "theirs", "yours",
            "them", "you",
            "themselves", "yourself",
            "they're", "you're",
            "they'd", "you'd",
            "they've", "you've");

    private static final int LONGEST_SINGULAR_IN_S = 3;

    private SaidTo() {}

    /** The note to whom the question was put; as it is where the question names others whom "they" may be. */
    static String participant(String note, Text question) {
        return question.language() == Language.EN && speaksToThemAlone(question) ? turned(note) : note;
    }

    private static boolean speaksToThemAlone(Text question) {
        var lists = Vocabulary.of(question.language());
        return lists.hasAny("second_person", question.tokens())
                && question.tokens().stream().noneMatch(token -> mayBeSeveral(token, lists));
    }

    private static boolean mayBeSeveral(Token token, Vocabulary lists) {
        var word = token.word();
        boolean plural = word.length() > LONGEST_SINGULAR_IN_S && word.endsWith("s") && !word.endsWith("ss");
        return lists.has("persons", word) || plural && !lists.isStop(word);
    }

    private static String turned(String note) {
        var said = new StringBuilder(note);
        for (var token : Text.of(note, Language.EN).tokens().reversed()) {
            var turned = TURNED.get(token.word());
            if (turned != null) {
                said.replace(token.start(), token.end(), turned);
            }
        }
        return said.toString();
    }
}
