package dev.parley.simulator.builtin;

import dev.parley.simulator.Persona;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language as participants speak it: each persona's phrases, and the words that tell what is being asked. Immutable. */
final class Tongue {

    private static final List<String> KNOWN = List.of("en", "de", "es", "fr");
    private static final ConcurrentMap<String, Tongue> READ = new ConcurrentHashMap<>();

    private final Phrases language;
    private final Map<Persona, Phrases> personas = new EnumMap<>(Persona.class);
    private final Set<String> smallWords;
    private final Set<String> articles;

    private Tongue(String language) {
        this.language = Phrases.read(language + "/language.txt");
        for (var persona : Persona.values()) {
            personas.put(persona, Phrases.read(language + "/" + persona.wireName() + ".txt"));
        }
        this.smallWords = wordsIn("small");
        this.articles = wordsIn("articles");
    }

    private Set<String> wordsIn(String section) {
        return language.in(section).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** That of a BCP 47 tag; English for a language that participants do not speak. */
    static Tongue of(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return READ.computeIfAbsent(KNOWN.contains(language) ? language : KNOWN.getFirst(), Tongue::new);
    }

    /** What somebody like that says in a section; what they have no words for, they say as cooperative people do. */
    List<String> said(Persona persona, String section) {
        var own = personas.getOrDefault(persona, language).in(section);
        return own.isEmpty()
                ? personas.getOrDefault(Persona.COOPERATIVE, language).in(section)
                : own;
    }

    /** Words of the language itself: cues, and what fills the gaps of phrases. */
    List<String> words(String section) {
        return language.in(section);
    }

    /** Whether a word, in lower case, stands before a thing: "the", "your". */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** Whether a word, in lower case, carries no topic. */
    boolean isSmall(String word) {
        return smallWords.contains(word) || word.length() < 2;
    }
}
