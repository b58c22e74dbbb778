package dev.parley.engines.builtin.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fixed phrases, looked up in {@link Text#flat()}. Plain search: no pattern that could run away on a long text. */
public final class Phrases {

    private final List<String> padded;
    private final int mostWords;

    /** Phrases as {@link Text#flat()} has them: lower case, without fillers. */
    public Phrases(List<String> phrases) {
        this.padded = phrases.stream()
                .map(phrase -> ' ' + phrase + ' ')
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        this.mostWords = phrases.stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
    }

    /** How many words the phrase with most words has: no need to look at more of a text to see whether one begins there. */
    public int mostWords() {
        return mostWords;
    }

    /** The longest of the phrases that stands in the text. */
    public Optional<String> in(String flat) {
        return padded.stream().filter(flat::contains).findFirst().map(String::strip);
    }

    /** Whether any of them stands in the text. */
    public boolean anyIn(String flat) {
        return padded.stream().anyMatch(flat::contains);
    }

    /** The longest of the phrases that the text begins with. */
    public Optional<String> opening(String flat) {
        return padded.stream().filter(flat::startsWith).findFirst().map(String::strip);
    }

    /** The one of the phrases that is the whole text. */
    public Optional<String> whole(String flat) {
        return padded.stream().filter(flat::equals).findFirst().map(String::strip);
    }

    /** Where in {@link Text#plain()} one of them stands that was found in its {@link Text#flat()}. */
    public static OptionalInt indexOf(String phrase, List<Token> plain) {
        var words = List.of(phrase.split(" "));
        return IntStream.rangeClosed(0, plain.size() - words.size())
                .filter(at -> plain.subList(at, at + words.size()).stream()
                        .map(Token::word)
                        .toList()
                        .equals(words))
                .findFirst();
    }

    /** How many different phrases stand in the text. */
    public int count(String flat) {
        return (int) padded.stream().filter(flat::contains).count();
    }

    /** Words as phrases are looked for in: in lower case, one space around each. */
    public static String flat(List<Token> words) {
        return words.stream().map(Token::word).collect(Collectors.joining(" ", " ", " "));
    }
}
