package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;

/** Answers made of small words only: "Everything!", "Nobody.", "Not much", "Noch nie", "I don't, really." */
final class InAWord {

    private static final int MOST_WORDS = 4;

    private InAWord() {}

    static boolean isOne(Text answer) {
        var lists = Vocabulary.of(answer.language());
        int words = answer.tokens().size();
        return words <= MOST_WORDS
                && answer.content().stream().map(Token::word).allMatch(word -> tells(word, lists))
                && !answer.source().endsWith("?")
                && (answer.tokens().stream().map(Token::word).anyMatch(word -> tells(word, lists))
                        || lists.phrases("denials").opening(answer.flat()).isPresent());
    }

    private static boolean tells(String word, Vocabulary lists) {
        return lists.has("totals", word) || lists.has("amounts", word);
    }

    /** "Never", where it is asked when or how often. */
    static boolean saysNever(Text answer) {
        var lists = Vocabulary.of(answer.language());
        return answer.tokens().size() <= MOST_WORDS
                && answer.content().isEmpty()
                && lists.hasAny("never_words", answer.tokens());
    }
}
