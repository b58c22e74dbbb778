package dev.parley.engines.builtin.text;

import java.util.ArrayList;
import java.util.List;

/** A text in clauses: each begins where the text does, behind a mark, or with a word that gives a reason. */
public final class Clauses {

    private Clauses() {}

    /** The clauses, in order; none is empty. */
    public static List<List<Token>> of(List<Token> tokens, Vocabulary lists) {
        var clauses = new ArrayList<List<Token>>();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || opens(tokens.get(at), lists)) {
                clauses.add(tokens.subList(from, at));
                from = at;
            }
        }
        return tokens.isEmpty() ? List.of() : List.copyOf(clauses);
    }

    /** Where the clause begins that the word stands in. */
    public static int start(List<Token> tokens, int at, Vocabulary lists) {
        int start = at;
        while (start > 0 && !opens(tokens.get(start), lists)) {
            start--;
        }
        return start;
    }

    /** Where the clause ends that the word stands in, exclusive. */
    public static int end(List<Token> tokens, int at, Vocabulary lists) {
        int end = Math.min(at + 1, tokens.size());
        while (end < tokens.size() && !opens(tokens.get(end), lists)) {
            end++;
        }
        return end;
    }

    private static boolean opens(Token token, Vocabulary lists) {
        return token.opensClause() || lists.has("reason_openers", token.word());
    }
}
