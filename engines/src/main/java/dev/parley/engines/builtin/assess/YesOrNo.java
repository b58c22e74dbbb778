package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Optional;

/** Reads a plain yes or no. It has to open the answer; hedges, contrast, or the opposite in the same sentence leave a doubt. */
final class YesOrNo {

    private YesOrNo() {}

    static Optional<Boolean> in(Text answer, Text question) {
        var lists = Vocabulary.of(answer.language());
        var flat = answer.flat();
        if (answer.tokens().isEmpty()
                || lists.phrases("unsure").anyIn(flat)
                || lists.phrases("contrast").anyIn(flat)) {
            return Optional.empty();
        }
        if (lists.phrases("so_yes").anyIn(last(answer))) {
            return Optional.of(true);
        }
        if (lists.phrases("so_no").anyIn(last(answer)) || isNothing(flat, question, lists)) {
            return Optional.of(false);
        }
        var opening = Text.of(answer.sentences().getFirst().text(), answer.language());
        boolean no = lists.phrases("no").opening(flat).isPresent();
        boolean yes = !no && lists.phrases("yes").opening(flat).isPresent();
        if (yes) {
            return denies(opening, lists) ? Optional.empty() : Optional.of(true);
        }
        return no && !agrees(answer, lists) ? Optional.of(false) : Optional.empty();
    }

    /** "I lead four people, so yes": with what closes the answer. */
    private static String last(Text answer) {
        var tokens = answer.tokens();
        int size = tokens.size();
        return size < 2
                ? ""
                : ' ' + tokens.get(size - 2).word() + ' ' + tokens.get(size - 1).word() + ' ';
    }

    /** "Nothing" says no where it was asked for anything. */
    private static boolean isNothing(String flat, Text question, Vocabulary lists) {
        return lists.has("nothing_words", flat.strip())
                && lists.phrases("asks_for_any").anyIn(question.flat());
    }

    /** "Yes, I don't see why not": a yes and a no in one sentence. */
    private static boolean denies(Text opening, Vocabulary lists) {
        return opening.tokens().stream().anyMatch(token -> Negations.is(token.word(), lists));
    }

    /** "No, yes, I do": both words in one answer. */
    private static boolean agrees(Text answer, Vocabulary lists) {
        return answer.tokens().stream().anyMatch(token -> lists.has("plain_yes", token.word()));
    }
}
