package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Set;

/** What stands close to what, in words that have one space around each. */
final class Closeness {

    /** Stands where a clause ends, and for words that were taken out. */
    static final String END = ".";

    private Closeness() {}

    /** The words of a message with {@link #END} behind each clause; "and" and "but" end one as well. */
    static String inClauses(Text message) {
        var lists = Vocabulary.of(message.language());
        var words = new StringBuilder(" ");
        for (var token : message.tokens()) {
            if (opens(token, lists)) {
                words.append(END).append(' ');
            }
            words.append(token.word()).append(' ');
        }
        return words.append(END).append(' ').toString();
    }

    private static boolean opens(Token token, Vocabulary lists) {
        return token.opensClause() || lists.has("joins", token.word()) || lists.has("contrast_words", token.word());
    }

    /** Whether one of the given words stands within so many words before a phrase or behind it. */
    static boolean isBeside(String phrase, String words, Set<String> others, int wordsBefore, int wordsBehind) {
        for (int at = words.indexOf(" " + phrase + " "); at >= 0; at = words.indexOf(" " + phrase + " ", at + 1)) {
            var before = List.of(words.substring(0, at).strip().split(" "));
            var behind =
                    List.of(words.substring(at + phrase.length() + 1).strip().split(" "));
            if (before.subList(Math.max(0, before.size() - wordsBefore), before.size()).stream()
                            .anyMatch(others::contains)
                    || behind.stream().limit(wordsBehind).anyMatch(others::contains)) {
                return true;
            }
        }
        return false;
    }
}
