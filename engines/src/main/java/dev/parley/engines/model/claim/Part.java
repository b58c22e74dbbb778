package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A clause, roughly: what stands between marks and words like "because".
 *
 * @param words as they stand, in lower case
 * @param stems of its words of meaning
 * @param negated those of the stems that a negation turns round
 * @param turned whether anything in it turns something round
 */
record Part(List<String> words, Set<String> stems, Set<String> negated, boolean turned) {

    Part {
        words = List.copyOf(words);
        stems = Set.copyOf(stems);
        negated = Set.copyOf(negated);
    }

    boolean isNegated() {
        return !negated.isEmpty();
    }

    static List<Part> of(Text text) {
        var lists = ClaimWords.of(text.language());
        var parts = new ArrayList<Part>();
        var tokens = new ArrayList<Token>();
        for (var token : text.tokens()) {
            if (!tokens.isEmpty() && (token.opensClause() || lists.joins(token.word()))) {
                parts.add(part(tokens, text));
                tokens.clear();
            }
            tokens.add(token);
        }
        if (!tokens.isEmpty()) {
            parts.add(part(tokens, text));
        }
        return parts;
    }

    private static Part part(List<Token> tokens, Text text) {
        var lists = ClaimWords.of(text.language());
        var content = new HashSet<>(text.content());
        content.removeIf(token -> lists.isFrame(token.word()));
        var words = tokens.stream().map(Token::word).toList();
        var meaning = tokens.stream().filter(content::contains).toList();
        return new Part(
                words,
                new HashSet<>(text.stemsOf(meaning)),
                new HashSet<>(text.stemsOf(negated(tokens, meaning, text.language()))),
                words.stream().anyMatch(lists::isReversal));
    }

    /** What stands behind the first negation; in German and French, where it can stand at the end, else what stands before it. */
    private static List<Token> negated(List<Token> tokens, List<Token> meaning, Language language) {
        var lists = ClaimWords.of(language);
        var negation =
                tokens.stream().filter(token -> lists.isNegation(token.word())).findFirst();
        if (negation.isEmpty()) {
            return List.of();
        }
        var behind = meaning.stream()
                .filter(token -> token.start() > negation.get().start())
                .toList();
        boolean mayStandAtTheEnd = language == Language.DE || language == Language.FR;
        return behind.isEmpty() && mayStandAtTheEnd ? meaning : behind;
    }
}
