package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.assess.NumbersSaid;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A number stands beside the word that it counts: "six years, nine people" are not six people. */
final class Counted {

    /** A noun stands right behind its number, or behind one more word. */
    private static final int NEAR = 2;

    private Counted() {}

    static boolean hold(Text claim, Evidence evidence) {
        var said = new HashMap<String, Set<BigDecimal>>();
        evidence.said()
                .forEach(text -> counted(text)
                        .forEach((noun, numbers) -> said.computeIfAbsent(noun, ignored -> new HashSet<>())
                                .addAll(numbers)));
        return counted(claim).entrySet().stream()
                .filter(entry -> said.containsKey(entry.getKey()))
                .allMatch(entry -> said.getOrDefault(entry.getKey(), Set.of()).containsAll(entry.getValue()));
    }

    private static Map<String, Set<BigDecimal>> counted(Text text) {
        var found = new HashMap<String, Set<BigDecimal>>();
        var tokens = text.tokens();
        var content = new HashSet<>(text.content());
        for (int at = 0; at < tokens.size(); at++) {
            var number = number(tokens, at, text);
            if (number.isPresent()) {
                for (var noun : behind(tokens, at, content, text)) {
                    found.computeIfAbsent(noun, ignored -> new HashSet<>()).add(number.get());
                }
            }
        }
        return found;
    }

    /** Of a number in several words nothing is known here. */
    private static Optional<BigDecimal> number(List<Token> tokens, int at, Text text) {
        boolean alone = (at == 0 || single(tokens.get(at - 1), text).isEmpty())
                && (at + 1 == tokens.size() || single(tokens.get(at + 1), text).isEmpty());
        return alone ? single(tokens.get(at), text) : Optional.empty();
    }

    private static Optional<BigDecimal> single(Token token, Text text) {
        var numbers = NumbersSaid.in(token.text(), text.language());
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next().stripTrailingZeros()) : Optional.empty();
    }

    private static List<String> behind(List<Token> tokens, int at, Set<Token> content, Text text) {
        var near = new ArrayList<Token>();
        for (int next = at + 1; next < tokens.size() && next <= at + NEAR; next++) {
            var token = tokens.get(next);
            if (token.opensClause() || !content.contains(token)) {
                break;
            }
            near.add(token);
        }
        return text.stemsOf(near);
    }
}
