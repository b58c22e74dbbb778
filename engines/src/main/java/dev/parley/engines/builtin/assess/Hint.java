package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A completion hint, taken apart. Words like "reason", "example" or "how often" ask for a kind of statement, known by its turns
 * of phrase; what is left of a part are key terms, which the answer covers by using most of them.
 */
final class Hint {

    /** Hint words by the section of turns of phrase that answer them. */
    private static final Map<String, String> KINDS = Map.of(
            "hint_reason", "reason",
            "hint_example", "example",
            "hint_frequency", "frequency",
            "hint_time", "time",
            "hint_person", "person");

    private final List<Part> parts = new ArrayList<>();

    /** One thing a complete answer contains. */
    private record Part(String words, Set<String> kinds, boolean number, Set<String> terms) {}

    private Hint(Text hint) {
        var lists = Vocabulary.of(hint.language());
        var part = new ArrayList<Token>();
        for (var token : hint.tokens()) {
            if (token.opensClause() || lists.has("joins", token.word())) {
                add(hint, part, lists);
                part.clear();
            }
            part.add(token);
        }
        add(hint, part, lists);
    }

    static Hint of(Text hint) {
        return new Hint(hint);
    }

    private void add(Text hint, List<Token> tokens, Vocabulary lists) {
        var kinds = new LinkedHashSet<String>();
        var terms = new ArrayList<Token>();
        boolean number = false;
        for (var token : tokens) {
            var word = token.word();
            var kind = KINDS.keySet().stream()
                    .filter(section -> lists.has(section, word))
                    .findFirst();
            kind.map(KINDS::get).ifPresent(kinds::add);
            boolean counts = lists.has("hint_number", word);
            number |= counts;
            if (kind.isEmpty() && !counts && !lists.has("hint_meta", word) && isTerm(token, lists)) {
                terms.add(token);
            }
        }
        if (!kinds.isEmpty() || number || !terms.isEmpty()) {
            var words = hint.source()
                    .substring(tokens.getFirst().start(), tokens.getLast().end());
            parts.add(new Part(words, kinds, number, Set.copyOf(hint.stemsOf(terms))));
        }
    }

    private static boolean isTerm(Token token, Vocabulary lists) {
        return token.word().length() > 1 && token.hasLetter() && !lists.isStop(token.word());
    }

    /** The parts that the answer leaves open, as the researcher wrote them. */
    List<String> missingIn(Text answer) {
        var stems = answer.stems();
        var flat = answer.flat();
        var lists = Vocabulary.of(answer.language());
        boolean hasNumber = answer.tokens().stream().anyMatch(token -> isNumber(token, lists));
        return parts.stream()
                .filter(part -> !covers(part, stems, flat, hasNumber, lists))
                .map(Part::words)
                .toList();
    }

    /** How many things the hint asks for. */
    int size() {
        return parts.size();
    }

    private static boolean covers(Part part, Set<String> stems, String flat, boolean hasNumber, Vocabulary lists) {
        for (var kind : part.kinds()) {
            if (lists.phrases(kind).anyIn(flat)) {
                return true;
            }
        }
        if (part.number() && hasNumber) {
            return true;
        }
        long used = part.terms().stream().filter(stems::contains).count();
        return !part.terms().isEmpty() && used * 2 >= part.terms().size();
    }

    private static boolean isNumber(Token token, Vocabulary lists) {
        return Character.isDigit(token.word().charAt(0)) || lists.numbers().containsKey(token.word());
    }
}
