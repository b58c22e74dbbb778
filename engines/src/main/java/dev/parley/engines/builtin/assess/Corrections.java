package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** "Sorry, I meant 5", "on second thought a 6", "6. No, 5 actually": what takes the place of a number said before. */
final class Corrections {

    private Corrections() {}

    /** Whether a word for it is there. */
    static boolean isOne(Text answer) {
        return Vocabulary.of(answer.language()).phrases("corrections").anyIn(answer.flat())
                || behindNo(answer).isPresent();
    }

    /** What stands behind the last word for it; empty where there is none, or nothing behind it. */
    static Optional<Text> behind(Text answer) {
        var plain = answer.plain();
        var corrections = Vocabulary.of(answer.language()).phrases("corrections");
        var last = OptionalInt.empty();
        for (int at = 0; at < plain.size(); at++) {
            int end = Math.min(plain.size(), at + corrections.mostWords());
            var phrase = corrections.opening(Phrases.flat(plain.subList(at, end)));
            if (phrase.isPresent()) {
                last = OptionalInt.of(at + phrase.get().split(" ").length);
            }
        }
        return last.isPresent() && last.getAsInt() < plain.size()
                ? Optional.of(from(answer, plain.get(last.getAsInt())))
                : behindNo(answer);
    }

    /** "No, 5 actually": a no that stands for itself, and a number. */
    private static Optional<Text> behindNo(Text answer) {
        var tokens = answer.tokens();
        var lists = Vocabulary.of(answer.language());
        return NumberScan.of(answer).stream()
                .map(number -> withArticle(number.first(), tokens, lists))
                .filter(first -> first > 0 && tokens.get(first).opensClause())
                .filter(first -> lists.has("plain_no", tokens.get(first - 1).word()))
                .filter(first -> Clauses.start(tokens, first - 1, lists) == first - 1)
                .max(Comparator.naturalOrder())
                .map(first -> from(answer, tokens.get(first)));
    }

    /** "un 7" */
    private static int withArticle(int first, List<Token> tokens, Vocabulary lists) {
        boolean article =
                first > 0 && lists.has("article_numbers", tokens.get(first - 1).word());
        return article ? first - 1 : first;
    }

    private static Text from(Text answer, Token first) {
        return Text.of(answer.source().substring(first.start()), answer.language());
    }
}
