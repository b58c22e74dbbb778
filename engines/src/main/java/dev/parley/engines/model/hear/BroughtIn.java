package dev.parley.engines.model.hear;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that only a participant brought into the conversation, and that an interviewer has no reason to say: those that stand in
 * nothing but orders, and names, codes and quoted words of earlier questions. A name is said while the participant speaks of it;
 * one that comes up later came from what was said before, which is how an order lives on that nobody recognized. Immutable.
 */
public final class BroughtIn {

    /** So long a word is also found when it is written apart or together with others. */
    private static final int LONG = 6;

    /** A word or three in quotation marks are a name or a slogan; more are what somebody said. */
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201d\u201e\u00ab\u00bb]\\s?[^\\s\"\u201c\u201d\u201e\u00ab\u00bb]+(?:\\s[^\\s\"\u201c\u201d\u201e\u00ab\u00bb]+){0,2}\\s?[\"\u201c\u201d\u201e\u00ab\u00bb]");

    private final Set<String> words;
    private final Set<String> spelledOut;

    private BroughtIn(Set<String> words) {
        this.words = words;
        this.spelledOut = words.stream()
                .map(BroughtIn::squeezed)
                .filter(word -> word.length() >= LONG)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Those of a run.
     *
     * @param ours what the researcher and the product wrote for the interviewer
     * @param language BCP 47, of the interview
     */
    public static BroughtIn of(Cleared said, List<String> ours, String language) {
        var read = Language.of(language);
        var known = words(Stream.concat(ours.stream(), said.answer().stream()), read);
        var earlier = words(said.earlier().stream(), read);
        var brought = new HashSet<String>();
        said.orders()
                .forEach(order -> Text.of(order, read).content().stream()
                        .map(Token::word)
                        .filter(word -> !earlier.contains(word) && !isEveryday(word, read))
                        .forEach(brought::add));
        said.earlier().forEach(text -> addNames(Text.of(text, read), brought));
        brought.removeAll(known);
        return new BroughtIn(Set.copyOf(brought));
    }

    /** Whether the text says one of them. */
    public boolean in(String text) {
        var squeezed = squeezed(text);
        return Text.of(text, Language.EN).tokens().stream().anyMatch(token -> words.contains(token.word()))
                || spelledOut.stream().anyMatch(squeezed::contains);
    }

    private static Set<String> words(Stream<String> texts, Language language) {
        return texts.flatMap(text -> Text.of(text, language).tokens().stream())
                .map(Token::word)
                .collect(Collectors.toSet());
    }

    private static boolean isEveryday(String word, Language language) {
        var lists = Vocabulary.of(language);
        return lists.isCommon(word) || lists.has("generic_nouns", word) || lists.has("common_nouns", word);
    }

    private static void addNames(Text text, Set<String> names) {
        boolean shouted = isShouted(text.source());
        var quoted = QUOTED.matcher(text.source()).results().toList();
        text.content().stream()
                .filter(token -> isNamed(token, text, shouted)
                        || quoted.stream()
                                .anyMatch(quote -> quote.start() < token.start() && token.end() < quote.end()))
                .map(Token::word)
                .filter(word -> !isEveryday(word, text.language()))
                .forEach(names::add);
    }

    private static boolean isNamed(Token token, Text text, boolean shouted) {
        boolean capital = token.isCapitalized() && text.language() != Language.DE && !text.isOpening(token);
        return shouted ? hasDigits(token.text()) : capital || isCode(token.text());
    }

    /** In capitals throughout, they tell nothing. */
    private static boolean isShouted(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals * 2 > letters;
    }

    /** Digits among letters, or capitals behind the first letter. */
    private static boolean isCode(String word) {
        return hasDigits(word) || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean hasDigits(String word) {
        return word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
    }

    private static String squeezed(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .collect(Collectors.joining());
    }
}
