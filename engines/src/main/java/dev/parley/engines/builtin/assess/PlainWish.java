package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What a participant plainly wants instead of answering, told by phrases alone and of the newest message alone. Guesses by likeness
 * are left out, so that other engines may follow it whatever else they make of the message.
 */
public enum PlainWish {
    /** To end the interview. */
    STOP,
    /** To leave the question out. */
    SKIP,
    /** Not to answer. */
    UNWILLING;

    /** "I'd rather not talk about my boss." */
    private static final int WORDS_BESIDE = 2;

    /** Empty where the message says something besides, or where it takes more than a phrase to tell. */
    public static Optional<PlainWish> of(AssessRequest request) {
        var interview = Language.of(request.language());
        var newest = Cleaning.of(request.answer().getLast());
        if (newest.isBlank()) {
            return Optional.empty();
        }
        var spoken = SpokenLanguage.of(newest, interview);
        var node = request.node();
        var question = node.type().isFilledIn() ? "" : Questions.asked(node.text(), interview);
        var expected =
                Expected.of(request.nodeId(), node, request.blueprint().spec().graph(), interview);
        return new Asks(question, spoken, expected)
                .in(newest)
                .map(ask -> of(ask).filter(wish -> wish == STOP || ownWords(Text.of(newest, spoken)) <= WORDS_BESIDE))
                .orElseGet(() -> refuses(newest, question, spoken) ? Optional.of(UNWILLING) : Optional.empty());
    }

    private static boolean refuses(String message, String question, Language spoken) {
        return Reluctances.in(List.of(message), question, spoken) == Reluctance.UNWILLING
                && ownWords(Text.of(message, spoken)) <= WORDS_BESIDE;
    }

    private static long ownWords(Text text) {
        var lists = Vocabulary.of(text.language());
        return text.content().stream()
                .map(Token::word)
                .filter(word -> !lists.has("refusal_words", word)
                        && !lists.has("ask_words", word)
                        && !lists.has("speech", word))
                .count();
    }

    private static Optional<PlainWish> of(ParticipantAsk ask) {
        return switch (ask) {
            case STOP -> Optional.of(STOP);
            case SKIP -> Optional.of(SKIP);
            case REPEAT, CLARIFY -> Optional.empty();
        };
    }
}
