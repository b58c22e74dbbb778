package dev.parley.engines.builtin.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text with its words. Immutable, so thread-safe. */
public final class Text {

    private final String source;
    private final Language language;
    private final List<Token> tokens;

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
        var lists = Vocabulary.of(language);
        var flat = new StringBuilder(source.length() + 2).append(' ');
        for (var token : tokens) {
            if (!lists.isFiller(token.word())) {
                flat.append(token.word()).append(' ');
            }
        }
        return flat.toString();
    }

    /** Its sentences, trimmed; line breaks end a sentence too. */
    public List<Span> sentences() {
        var found = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(source);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            lines(start, end, found);
        }
        return List.copyOf(found);
    }

    private void lines(int start, int end, List<Span> found) {
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || source.charAt(at) == '\n') {
                Span.trimmed(source, from, at).ifPresent(found::add);
                from = at + 1;
            }
        }
    }
}
