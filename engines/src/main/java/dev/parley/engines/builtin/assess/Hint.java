package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A completion hint, taken apart. Words like "reason", "example" or "how often" ask for a kind of statement, known by its turns
 * of phrase; what is left of a part are key terms, which the answer covers by using most of them.
 */
final class Hint {

    private final List<Part> parts = new ArrayList<>();

    /** One thing a complete answer contains. */
    private record Part(String words, Set<Detail> details, Set<String> terms) {}

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
        var details = EnumSet.noneOf(Detail.class);
        var terms = new ArrayList<Token>();
        for (var token : tokens) {
            var asked = Stream.of(Detail.values())
                    .filter(detail -> lists.has(detail.hintSection(), token.word()))
                    .toList();
            details.addAll(asked);
            if (asked.isEmpty() && !lists.has("hint_meta", token.word()) && isTerm(token, lists)) {
                terms.add(token);
            }
        }
        if (!details.isEmpty() || !terms.isEmpty()) {
            var words = hint.source()
                    .substring(tokens.getFirst().start(), tokens.getLast().end());
            parts.add(new Part(words, details, Set.copyOf(hint.stemsOf(terms))));
        }
    }

    private static boolean isTerm(Token token, Vocabulary lists) {
        return token.word().length() > 1 && token.hasLetter() && !lists.isStop(token.word());
    }

    /** The parts that the answer leaves open, as the researcher wrote them; {@code says} tells whether it means such words. */
    List<String> missingIn(Text answer, Set<Detail> given, Predicate<String> says) {
        return open(answer, given, says).map(Part::words).toList();
    }

    /** The parts that the answer's words leave open. */
    List<String> missingIn(Text answer) {
        return missingIn(answer, given(answer), words -> false);
    }

    /** The kinds of statement that the open parts ask for. */
    List<Detail> detailsMissingIn(Text answer) {
        return open(answer, given(answer), words -> false)
                .flatMap(part -> part.details().stream())
                .distinct()
                .toList();
    }

    private Stream<Part> open(Text answer, Set<Detail> given, Predicate<String> says) {
        var stems = answer.stems();
        return parts.stream().filter(part -> !covers(part, stems, given, says));
    }

    /** The kinds of statement that an answer contains, by its turns of phrase. */
    static Set<Detail> given(Text answer) {
        var lists = Vocabulary.of(answer.language());
        var flat = answer.flat();
        var given = EnumSet.noneOf(Detail.class);
        for (var detail : Detail.values()) {
            boolean found = detail == Detail.NUMBER
                    ? answer.tokens().stream().anyMatch(token -> isNumber(token, lists))
                    : lists.phrases(detail.code()).anyIn(flat)
                            || detail == Detail.EXAMPLE && tellsOfADeed(answer, lists);
            if (found) {
                given.add(detail);
            }
        }
        return given;
    }

    /** "I fixed my own bike": who tells what they did gives an example. */
    private static boolean tellsOfADeed(Text answer, Vocabulary lists) {
        var tokens = answer.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            var word = tokens.get(at).word();
            boolean past = lists.has("past_deeds", word)
                    || answer.language() == Language.EN && word.length() > 4 && word.endsWith("ed");
            boolean byWhom = tokens.get(at).opensClause()
                    ? lists.has("past_deeds", word)
                    : lists.has("who_did", tokens.get(at - 1).word());
            if (past && byWhom) {
                return true;
            }
        }
        return false;
    }

    /** How many things the hint asks for. */
    int size() {
        return parts.size();
    }

    private static boolean covers(Part part, Set<String> stems, Set<Detail> given, Predicate<String> says) {
        if (part.details().stream().anyMatch(given::contains)) {
            return true;
        }
        long used = part.terms().stream().filter(stems::contains).count();
        boolean named = !part.terms().isEmpty() && used * 2 >= part.terms().size();
        return named || says.test(part.words());
    }

    private static boolean isNumber(Token token, Vocabulary lists) {
        return Character.isDigit(token.word().charAt(0)) || lists.numbers().containsKey(token.word());
    }
}
