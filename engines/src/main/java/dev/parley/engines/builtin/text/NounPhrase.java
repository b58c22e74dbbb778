package dev.parley.engines.builtin.text;

import java.util.List;
import java.util.Optional;

/**
 * A noun with what belongs to it, as it stands in a text.
 *
 * @param determiner the article or possessive before it
 * @param words the phrase without its determiner
 * @param nouns those of the words that are nouns; never empty
 */
public record NounPhrase(Optional<Token> determiner, List<Token> words, List<Token> nouns) {

    public NounPhrase {
        words = List.copyOf(words);
        nouns = List.copyOf(nouns);
    }

    /** Offset of its first character, without the determiner. */
    public int start() {
        return words.getFirst().start();
    }

    /** Offset after its last character. */
    public int end() {
        return words.getLast().end();
    }

    /** The phrase exactly as written, without its determiner. */
    public String in(String source) {
        return source.substring(start(), end());
    }

    /** The phrase exactly as written, with its determiner. */
    public String withDeterminer(String source) {
        return source.substring(determiner.map(Token::start).orElse(start()), end());
    }
}
