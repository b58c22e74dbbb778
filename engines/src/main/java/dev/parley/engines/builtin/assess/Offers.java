package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a question offers to choose from: "Do you come by bike, by bus or on foot?" */
final class Offers {

    private Offers() {}

    /** The stems of the words that its enumeration is made of; none where it offers nothing. */
    static Set<String> in(Text question) {
        var lists = Vocabulary.of(question.language());
        var clauses = Clauses.of(question.tokens(), lists);
        var offered = new HashSet<String>();
        for (int at = clauses.size() - 1; at >= 0; at--) {
            var clause = clauses.get(at);
            boolean last = lists.hasAny("alternatives", clause);
            if (last) {
                offered.addAll(aroundOr(question, clause, lists));
            } else if (!offered.isEmpty() && endsInComma(question, clause)) {
                var words = stems(question, clause, lists);
                offered.addAll(words.isEmpty() ? words : words.subList(words.size() - 1, words.size()));
            } else if (!offered.isEmpty()) {
                break;
            }
        }
        return Set.copyOf(offered);
    }

    /** What comes behind the "or", and the word before it. */
    private static List<String> aroundOr(Text question, List<Token> clause, Vocabulary lists) {
        int or = 0;
        while (!lists.has("alternatives", clause.get(or).word())) {
            or++;
        }
        var before = stems(question, clause.subList(0, or), lists);
        var around = new ArrayList<>(stems(question, clause.subList(or, clause.size()), lists));
        around.addAll(before.subList(Math.max(0, before.size() - 1), before.size()));
        return around;
    }

    private static List<String> stems(Text question, List<Token> clause, Vocabulary lists) {
        return question.stemsOf(clause.stream()
                .filter(token -> !lists.isStop(token.word()) && token.hasLetter())
                .toList());
    }

    private static boolean endsInComma(Text question, List<Token> clause) {
        return question.source().startsWith(",", clause.getLast().end());
    }
}
