package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Set;

/** What somebody who does not know supposes all the same: "Dunno, bit tight maybe", "can't remember, must be two months ago". */
final class Guess {

    private final Text segment;
    private final Set<String> questionStems;
    private final Vocabulary lists;

    Guess(Text segment, Set<String> questionStems) {
        this.segment = segment;
        this.questionStems = questionStems;
        this.lists = Vocabulary.of(segment.language());
    }

    /** Whether a clause behind the first says something, and that it is only supposed. */
    boolean isMade() {
        var clauses = Clauses.of(segment.tokens(), lists);
        return clauses.size() > 1 && clauses.subList(1, clauses.size()).stream().anyMatch(this::supposes);
    }

    private boolean supposes(List<Token> clause) {
        var text = segment.part(clause);
        var flat = text.flat();
        return lists.hasAny("guesses", clause)
                && !lists.phrases("unknown").anyIn(flat)
                && !lists.phrases("deflections").anyIn(flat)
                && !lists.hasAny("second_person", clause)
                && (says(text)
                        || clause.stream().anyMatch(token -> lists.isNumber(token.word()) || !token.hasLetter()));
    }

    private boolean says(Text clause) {
        var words = clause.content();
        var stems = clause.stemsOf(words);
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at).word();
            boolean small = lists.has("guesses", word)
                    || lists.has("refusal_words", word) && !lists.has("verdict_words", word)
                    || questionStems.contains(stems.get(at));
            if (!small) {
                return true;
            }
        }
        return false;
    }
}
