package dev.parley.engines.builtin.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A text with its words. Immutable but for what it remembers of itself, and thread-safe. */
public final class Text {

    private static final String BEFORE_AN_OPENING =
            ".!?\u2026:\"\u201c\u201d\u201e\u00ab\u00bb\u00bf\u00a1(-\u2013\u2014";

    private final String source;
    private final Language language;
    private final List<Token> tokens;
    private final AtomicReference<Optional<List<Span>>> sentences = new AtomicReference<>(Optional.empty());

    private Text(String source, Language language) {
        this.source = source;
        this.language = language;
        this.tokens = Tokens.of(source, language);
    }

    /** Reads a text. */
    public static Text of(String source, Language language) {
        return new Text(source, language);
    }

    /** The characters as written. */
    public String source() {
        return source;
    }

    /** The language it is read in. */
    public Language language() {
        return language;
    }

    /** Its words, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Words that carry meaning: not in the language's stop and filler lists, not bare numbers. */
    public List<Token> content() {
        var lists = Vocabulary.of(language);
        return tokens.stream()
                .filter(token -> token.word().length() > 1 && token.hasLetter())
                .filter(token -> !lists.isStop(token.word()))
                .toList();
    }

    /** Stems of the words that carry meaning, in order of appearance. */
    public Set<String> stems() {
        var stemmer = language.stemmer();
        var stems = new LinkedHashSet<String>();
        content().forEach(token -> stems.add(stemmer.stem(token.word()).toString()));
        return Collections.unmodifiableSet(stems);
    }

    /** The stem of each of the words. */
    public List<String> stemsOf(List<Token> words) {
        var stemmer = language.stemmer();
        return words.stream()
                .map(token -> stemmer.stem(token.word()).toString())
                .toList();
    }

    /** All words in lower case, without fillers, one space around each: what phrases are looked up in. */
    public String flat() {
        return Phrases.flat(plain());
    }

    /** The words that {@link #flat} has. */
    public List<Token> plain() {
        var lists = Vocabulary.of(language);
        return tokens.stream().filter(token -> !lists.isFiller(token.word())).toList();
    }

    /** A part of it, from the first of some words to the last; they are not none. */
    public Text part(List<Token> words) {
        return of(source.substring(words.getFirst().start(), words.getLast().end()), language);
    }

    /** The words of {@link #plain} before a phrase that was found in {@link #flat}. */
    public List<Token> before(String phrase) {
        var plain = plain();
        return plain.subList(0, Phrases.indexOf(phrase, plain).orElse(0));
    }

    /** The words of {@link #plain} behind a phrase that was found in {@link #flat}. */
    public List<Token> after(String phrase) {
        var plain = plain();
        int next = Phrases.indexOf(phrase, plain).orElse(plain.size()) + phrase.split(" ").length;
        return plain.subList(Math.min(plain.size(), next), plain.size());
    }

    /** Whether a sentence, a quotation or the like begins with the word: a capital there tells nothing. */
    public boolean isOpening(Token token) {
        int before = token.start() - 1;
        while (before >= 0 && Character.isWhitespace(source.charAt(before))) {
            if (source.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return before < 0 || BEFORE_AN_OPENING.indexOf(source.charAt(before)) >= 0;
    }

    /** Its sentences, trimmed; line breaks end a sentence too. */
    public List<Span> sentences() {
        var found = sentences.get();
        if (found.isEmpty()) {
            found = Optional.of(SentenceFinder.in(source, language));
            sentences.set(found);
        }
        return found.get();
    }
}
