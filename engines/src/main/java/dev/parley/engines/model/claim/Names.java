package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.NounPhrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names, by their capitals and their tags. One that a claim names must have been said, or asked about. In German, where every noun
 * has a capital, only tags and codes tell; in Spanish, which has no tags here, no name is seen that opens a sentence.
 */
final class Names {

    private static final int SHORTEST = 3;

    private Names() {}

    static boolean hold(Text claim, Evidence evidence) {
        var known = Stream.concat(evidence.said().stream(), evidence.asked().stream())
                .toList();
        var words = known.stream()
                .flatMap(text -> text.tokens().stream())
                .map(token -> singular(token.word()))
                .collect(Collectors.toSet());
        var squeezed = known.stream().map(text -> squeezed(text.source())).toList();
        return in(claim).stream()
                .allMatch(name -> words.contains(singular(name))
                        || name.length() >= SHORTEST
                                && squeezed.stream().anyMatch(text -> text.contains(squeezed(name))));
    }

    /** The names, in lower case. */
    static Set<String> in(Text text) {
        var lists = ClaimWords.of(text.language());
        var tagged = new HashSet<>(NounPhrases.of(text.language()).names(text));
        var names = new HashSet<String>();
        for (var token : text.tokens()) {
            boolean opens = text.isOpening(token);
            boolean capital = token.isCapitalized() && text.language() != Language.DE && !opens;
            boolean named = token.isCapitalized() && tagged.contains(token);
            if ((capital || named || isCode(token.text()))
                    && !isEveryday(token, text.language())
                    && !lists.isFrame(token.word())) {
                names.add(ClaimWords.bare(token.word()));
            }
        }
        return names;
    }

    private static boolean isEveryday(Token token, Language language) {
        return token.text().length() == 1 || Vocabulary.of(language).isCommon(token.word());
    }

    /** Capitals behind the first letter: "CSV", "AcmeCloud". */
    private static boolean isCode(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String singular(String word) {
        var bare = ClaimWords.bare(word);
        return bare.length() > SHORTEST && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
