package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Optional;

/**
 * A "but" behind a yes or no. What only adds to it ("Yes, but not my fault") leaves it standing; what limits it ("but only at
 * work"), takes it back or bargains about what one would do leaves a doubt.
 */
final class Concession {

    private Concession() {}

    /** What of the answer stands by itself: all of it without a "but", what comes before one that only adds, else nothing. */
    static Optional<Text> standing(Text answer, Text question) {
        var lists = Vocabulary.of(answer.language());
        if (!lists.phrases("contrast").anyIn(answer.flat())) {
            return Optional.of(answer);
        }
        var tokens = answer.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            var word = tokens.get(at).word();
            if (lists.has("contrast_words", word) && lists.phrases("contrast").anyIn(' ' + word + ' ')) {
                var before = Text.of(answer.source().substring(0, tokens.get(at).start()), answer.language());
                var behind = Text.of(answer.source().substring(tokens.get(at).end()), answer.language());
                boolean onlyForNow = saysNo(before, lists)
                        && lists.hasAny("soon_words", behind.tokens())
                        && lists.phrases("will_questions")
                                .opening(question.flat())
                                .isEmpty();
                return (onlyForNow ? takesBack(behind, lists) : limits(behind, question, lists))
                        ? Optional.empty()
                        : Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** "No, but soon" is a no. */
    private static boolean saysNo(Text before, Vocabulary lists) {
        return !before.tokens().isEmpty()
                && (lists.phrases("no").opening(before.flat()).isPresent()
                        || before.tokens().size() == 1
                                && lists.has(
                                        "bare_no", before.tokens().getFirst().word()));
    }

    private static boolean takesBack(Text behind, Vocabulary lists) {
        return lists.hasAny("plain_yes", behind.tokens())
                || lists.phrases("contrast").anyIn(behind.flat());
    }

    private static boolean limits(Text behind, Text question, Vocabulary lists) {
        var flat = behind.flat();
        var restated = new Restated(question, behind.language());
        boolean negated = behind.tokens().stream().anyMatch(token -> Negations.is(token.word(), lists));
        boolean wishes = lists.hasAny("wishing", behind.tokens());
        boolean takesBack = behind.tokens().stream()
                .anyMatch(token -> lists.has("plain_yes", token.word()) || lists.has("limiting", token.word()));
        return lists.phrases("will_questions").opening(question.flat()).isPresent()
                || lists.phrases("contrast").anyIn(flat)
                || lists.phrases("limits").anyIn(flat)
                || takesBack
                || !wishes && restated.addsNothing(behind.tokens())
                || negated && restated.sharesAnything(behind.tokens());
    }
}
