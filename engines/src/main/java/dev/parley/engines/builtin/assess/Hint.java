package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A completion hint, taken apart. Words like "reason", "example" or "how often" ask for a kind of statement, known by its turns
 * of phrase; what is left of a part are key terms, which the answer covers by using most of them.
 */
final class Hint {

    private final List<HintPart> parts = new ArrayList<>();

    private Hint(Text hint) {
        var lists = Vocabulary.of(hint.language());
        boolean listed = hint.source().indexOf(';') >= 0;
        var part = new ArrayList<Token>();
        for (var token : hint.tokens()) {
            boolean opens = listed ? opensItem(hint, token) : token.opensClause() || lists.has("joins", token.word());
            if (opens) {
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

    private void add(Text hint, List<Token> all, Vocabulary lists) {
        var tokens = withoutRelatives(all, lists);
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
        boolean says = !details.isEmpty() || !terms.isEmpty();
        if (says || !tokens.isEmpty() && hint.source().indexOf(';') >= 0) {
            var words = hint.source()
                    .substring(tokens.getFirst().start(), tokens.getLast().end());
            parts.add(new HintPart(words, details, Wanted.by(tokens, lists), Set.copyOf(hint.stemsOf(terms))));
        }
    }

    /** "Ce qui a pesé" asks for no person. */
    private static List<Token> withoutRelatives(List<Token> tokens, Vocabulary lists) {
        return IntStream.range(0, tokens.size())
                .filter(at -> at == 0
                        || !lists.has("hint_person", tokens.get(at).word())
                        || !lists.has("relatives_before", tokens.get(at - 1).word()))
                .mapToObj(tokens::get)
                .toList();
    }

    /** A researcher who writes semicolons has told the parts apart. */
    private static boolean opensItem(Text hint, Token token) {
        int at = token.start() - 1;
        while (at >= 0 && !Character.isLetterOrDigit(hint.source().charAt(at))) {
            if (hint.source().charAt(at) == ';') {
                return true;
            }
            at--;
        }
        return false;
    }

    /** The things the hint asks for, in its order. */
    List<HintPart> parts() {
        return List.copyOf(parts);
    }

    private static boolean isTerm(Token token, Vocabulary lists) {
        return token.word().length() > 1 && token.hasLetter() && !lists.isStop(token.word());
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
    static boolean tellsOfADeed(Text answer, Vocabulary lists) {
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

    static boolean isNumber(Token token, Vocabulary lists) {
        return Character.isDigit(token.word().charAt(0)) || lists.numbers().containsKey(token.word());
    }
}
