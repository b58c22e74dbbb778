package dev.parley.engines.builtin.generate;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * The last few words of a message, for mirroring: a short clause at its end that can be said back as it stands, because nothing
 * in it changes with who says it ("but not the promises" gives "not the promises").
 */
final class LastWords {

    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int CHARS_LOOKED_AT = 2_000;

    private LastWords() {}

    static Optional<String> of(String message, Language language) {
        if (message.length() > CHARS_LOOKED_AT) {
            return Optional.empty();
        }
        var text = Text.of(message, language);
        var lists = Vocabulary.of(language);
        var clause = lastClause(text.tokens(), lists);
        if (clause.size() < FEWEST || clause.size() > MOST) {
            return Optional.empty();
        }
        var rules = new EchoRules(text);
        boolean sayable = clause.stream().allMatch(token -> rules.isCleanWord(token) && !rules.dependsOnSpeaker(token))
                && (clause.size() > FEWEST || clause.stream().anyMatch(token -> !lists.isStop(token.word())));
        var words = text.source()
                .substring(clause.getFirst().start(), clause.getLast().end());
        var rest = message.substring(clause.getLast().end()).strip();
        boolean plainEnd = rest.isEmpty() || rest.equals(".") || rest.equals("!");
        return sayable && plainEnd && EchoRules.isOneStretch(words) ? Optional.of(words) : Optional.empty();
    }

    /** Behind the last mark, without the conjunction that opens it. */
    private static List<Token> lastClause(List<Token> tokens, Vocabulary lists) {
        int start = tokens.size();
        while (start > 0 && tokens.size() - start <= MOST + 1) {
            start--;
            if (tokens.get(start).opensClause()) {
                break;
            }
        }
        if (start == tokens.size() || !tokens.get(start).opensClause()) {
            return List.of();
        }
        int first = start;
        while (first < tokens.size()
                && (lists.has("joins", tokens.get(first).word())
                        || lists.has("contrast_words", tokens.get(first).word()))) {
            first++;
        }
        return tokens.subList(first, tokens.size());
    }
}
