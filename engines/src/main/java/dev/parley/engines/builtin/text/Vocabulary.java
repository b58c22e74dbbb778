package dev.parley.engines.builtin.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of one language. Loaded once, immutable. */
public final class Vocabulary {

    private static final PerLanguage<Vocabulary> ALL =
            new PerLanguage<>(language -> new Vocabulary(Sections.load("words-" + language.code() + ".txt")));

    private final Sections sections;
    private final Set<String> stop;
    private final Set<String> filler;
    private final Map<String, Phrases> phrases = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    private Vocabulary(Sections sections) {
        this.sections = sections;
        this.stop = sections.words("stop");
        this.filler = sections.words("filler");
        for (var section : sections.names()) {
            phrases.put(section, new Phrases(sections.lines(section)));
            words.put(section, sections.words(section));
        }
        for (var pair : sections.words("numbers")) {
            var parts = pair.split("=", 2);
            numbers.put(parts[0], new BigDecimal(parts[1]));
        }
    }

    /** The lists of that language. */
    public static Vocabulary of(Language language) {
        return ALL.of(language);
    }

    /** Whether the word carries no meaning of its own. */
    public boolean isStop(String word) {
        return stop.contains(word) || filler.contains(word);
    }

    /** Whether the word is one of those that every text in the language is full of. */
    public boolean isCommon(String word) {
        return stop.contains(word) || filler.contains(word) || has("plain_yes", word) || has("plain_no", word);
    }

    /** Whether the word by itself is a number. */
    public boolean isNumber(String word) {
        return numbers.containsKey(word);
    }

    /** Whether the word can be left out of a phrase without changing it. */
    public boolean isFiller(String word) {
        return filler.contains(word);
    }

    /** The phrases of a section, one a line. */
    public Phrases phrases(String section) {
        return known(phrases.get(section), section);
    }

    /** Whether a section of single words has that word. */
    public boolean has(String section, String word) {
        return known(words.get(section), section).contains(word);
    }

    /** Whether a section of single words has one of those. */
    public boolean hasAny(String section, List<Token> tokens) {
        return tokens.stream().anyMatch(token -> has(section, token.word()));
    }

    /** Whether the word ends with one of a section and says more: "Ticketsystem" is a "system". */
    public boolean hasCompound(String section, String word) {
        return known(words.get(section), section).stream()
                .anyMatch(head -> word.length() > head.length() && word.endsWith(head));
    }

    /** The first word of the line of a section that has the word: "hrs" is an "hour". */
    public Optional<String> kind(String section, String word) {
        return sections.lines(section).stream()
                .map(line -> List.of(line.split("\\s+")))
                .filter(line -> line.contains(word))
                .map(List::getFirst)
                .findFirst();
    }

    /** A list that nobody has written would be a rule that never holds. */
    private static <T> T known(@Nullable T list, String section) {
        if (list == null) {
            throw new IllegalArgumentException("there is no word list [" + section + "]");
        }
        return list;
    }

    /** The numbers that have words, from zero up. */
    public Map<String, BigDecimal> numbers() {
        return Map.copyOf(numbers);
    }
}
