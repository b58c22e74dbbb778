package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;

/**
 * Whoever leaves without a word of ending it: "gotta go", "bye for now", "my train is here, talk later". An interview that has
 * ended cannot be taken up again, one that waits can, so that only a clear wish to stop is more than this.
 */
final class Leaving {

    private static final int WORDS_OF_A_REASON = 4;

    private Leaving() {}

    static boolean in(Text message) {
        var lists = Vocabulary.of(message.language());
        var flat = message.flat();
        boolean ends = lists.phrases("ask_stop").anyIn(flat)
                || lists.phrases("ask_only_this").anyIn(flat)
                || lists.phrases("about_stopping").anyIn(flat)
                || Ending.in(message);
        return !ends
                && ownWords(message.tokens(), lists) <= WORDS_OF_A_REASON
                && Clauses.of(message.tokens(), lists).stream().anyMatch(clause -> leaves(clause, message, lists));
    }

    private static boolean leaves(List<Token> clause, Text message, Vocabulary lists) {
        return lists.phrases("leaving").anyIn(message.part(clause).flat())
                && ownWords(clause, lists) == 0
                && !tellsOfAFarewell(clause, lists);
    }

    /** "I say goodbye to everyone" */
    private static boolean tellsOfAFarewell(List<Token> clause, Vocabulary lists) {
        return lists.hasAny("farewells", clause) && lists.hasAny("speakers", clause);
    }

    private static int ownWords(List<Token> tokens, Vocabulary lists) {
        return (int) tokens.stream()
                .filter(token -> !lists.isStop(token.word()))
                .filter(token -> !lists.has("ask_words", token.word())
                        && !lists.has("beside_waiting", token.word())
                        && !lists.has("greetings", token.word())
                        && !lists.has("farewells", token.word()))
                .count();
    }
}
