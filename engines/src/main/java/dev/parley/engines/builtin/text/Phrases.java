package dev.parley.engines.builtin.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fixed phrases, looked up in {@link Text#flat()}: by the words that they begin with, so that a long list costs no more than a short one. */
public final class Phrases {

    /** In the order in which one is preferred to another: longest first. */
    private final List<String> padded;

    /** Places in {@link #padded}, in its order. */
    private final Map<String, List<Integer>> byFirstWord;

    private final int mostWords;

    /** Phrases as {@link Text#flat()} has them: lower case, without fillers. */
    public Phrases(List<String> phrases) {
        this.padded = phrases.stream()
                .map(phrase -> ' ' + phrase + ' ')
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        this.byFirstWord = IntStream.range(0, padded.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> wordBehind(padded.get(place), 0)));
        this.mostWords = phrases.stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
    }

    /** The word that begins behind the space there, up to the next one. */
    private static String wordBehind(String flat, int space) {
        int end = flat.indexOf(' ', space + 1);
        return flat.substring(space + 1, end < 0 ? flat.length() : end);
    }

    /** Which of the phrases stand in the text, some of them perhaps more than once. */
    private IntStream found(String flat) {
        return IntStream.iterate(flat.indexOf(' '), space -> space >= 0, space -> flat.indexOf(' ', space + 1))
                .flatMap(space -> byFirstWord.getOrDefault(wordBehind(flat, space), List.of()).stream()
                        .filter(place -> flat.startsWith(padded.get(place), space))
                        .mapToInt(Integer::intValue));
    }

    /** How many words the phrase with most words has: no need to look at more of a text to see whether one begins there. */
    public int mostWords() {
        return mostWords;
    }

    /** The longest of the phrases that stands in the text. */
    public Optional<String> in(String flat) {
        return found(flat).min().stream()
                .mapToObj(place -> padded.get(place).strip())
                .findFirst();
    }

    /** Whether any of them stands in the text. */
    public boolean anyIn(String flat) {
        return found(flat).findAny().isPresent();
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
        return (int) found(flat).distinct().count();
    }

    /** Words as phrases are looked for in: in lower case, one space around each. */
    public static String flat(List<Token> words) {
        return words.stream().map(Token::word).collect(Collectors.joining(" ", " ", " "));
    }
}
