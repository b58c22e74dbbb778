package dev.parley.engines.builtin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A text in clauses: each begins where the text does, behind a mark, or with a word that gives a reason. */
public final class Clauses {

    private Clauses() {}

    /** The clauses, in order; none is empty. */
    public static List<List<Token>> of(List<Token> tokens, Vocabulary lists) {
        return cut(tokens, token -> opens(token, lists));
    }

    /** The clauses of a text without the words that only fill it. */
    public static List<List<Token>> spoken(Text text) {
        var lists = Vocabulary.of(text.language());
        return of(text.tokens(), lists).stream()
                .map(clause -> clause.stream()
                        .filter(token -> !lists.isFiller(token.word()))
                        .toList())
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** Parts, in order, each of which begins where the words do or with one that opens it; none is empty. */
    public static List<List<Token>> cut(List<Token> tokens, Predicate<Token> opens) {
        var parts = new ArrayList<List<Token>>();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || opens.test(tokens.get(at))) {
                parts.add(tokens.subList(from, at));
                from = at;
            }
        }
        return tokens.isEmpty() ? List.of() : List.copyOf(parts);
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
