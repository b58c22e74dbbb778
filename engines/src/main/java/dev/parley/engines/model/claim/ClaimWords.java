package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.PerLanguage;
import dev.parley.engines.builtin.text.Sections;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of one language that claims are checked by. Loaded once, immutable. */
final class ClaimWords {

    private static final PerLanguage<ClaimWords> ALL = new PerLanguage<>(language -> new ClaimWords(
            Sections.read("/dev/parley/engines/model/claims-" + language.code() + ".txt"), Vocabulary.of(language)));

    private final Set<String> frame;
    private final Set<String> people;
    private final Set<String> negations;
    private final Set<String> reversals;
    private final Set<String> joins;
    private final Map<Hedge, Set<String>> hedges = new EnumMap<>(Hedge.class);
    private final List<String> idioms;
    private final List<String> denials;
    private final List<String> nearly;
    private final Vocabulary vocabulary;
    private final List<Extent> extents = new ArrayList<>();
    private final Map<String, Set<BigDecimal>> figures = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();

    /** Lists of words that keep a sentence from being plainly so, and of whom it speaks. */
    enum Hedge {
        WISHES,
        UNSURE,
        CONDITIONAL,
        ONCE,
        ONCE_TOLD,
        OTHERS,
        SELF,
        EVENTS,
        SPEAKER,
        THROUGH,
        ARTICLES,
        STANDS_FOR
    }

    /** A quantity that a claim must not bring in: its words, and the words of the participant's that it may stand for. */
    record Extent(Set<String> claimed, Set<String> said) {}

    private ClaimWords(Sections lists, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.frame = lists.words("frame");
        this.people = lists.words("people");
        this.negations = lists.words("negations");
        this.reversals = lists.words("reversals");
        this.joins = lists.words("joins");
        for (var hedge : Hedge.values()) {
            hedges.put(hedge, lists.words(hedge.name().toLowerCase(Locale.ROOT)));
        }
        this.idioms = lists.lines("idioms");
        this.denials = lists.lines("denials");
        this.nearly = lists.lines("nearly");
        for (var name : List.of("all", "most", "none")) {
            var said = new HashSet<>(lists.words(name));
            said.addAll(lists.words(name + "_said"));
            extents.add(new Extent(lists.words(name), Set.copyOf(said)));
        }
        for (var line : lists.words("figures")) {
            var parts = line.split("=", 2);
            var values = new HashSet<BigDecimal>();
            for (var value : parts[1].split(",", -1)) {
                values.add(new BigDecimal(value).stripTrailingZeros());
            }
            figures.put(parts[0], Set.copyOf(values));
        }
        for (var line : lists.lines("opposites")) {
            var sides = line.split("\\|", 2);
            oppose(words(sides[0]), words(sides[1]));
            oppose(words(sides[1]), words(sides[0]));
        }
    }

    private static Set<String> words(String line) {
        return Set.of(line.strip().split("\\s+"));
    }

    private void oppose(Set<String> words, Set<String> others) {
        words.forEach(word ->
                opposites.computeIfAbsent(word, ignored -> new HashSet<>()).addAll(others));
    }

    static ClaimWords of(Language language) {
        return ALL.of(language);
    }

    /** Whether the word belongs to how reports speak ("the participant finds that") and not to what is reported. */
    boolean isFrame(String word) {
        return frame.contains(bare(word));
    }

    /** Words for several participants: there is but one in an interview. */
    Set<String> people() {
        return people;
    }

    /** Whether the word turns its clause round. */
    boolean isNegation(String word) {
        return negations.contains(word) || word.endsWith("n't");
    }

    /** Whether the word turns something round, if not always its clause: "hardly", "struggles", "instead". */
    boolean isReversal(String word) {
        return isNegation(word) || reversals.contains(word) || vocabulary.has("negation", word);
    }

    /** Whether another clause begins with the word. */
    boolean joins(String word) {
        return joins.contains(word);
    }

    boolean has(Hedge hedge, String word) {
        return hedges.getOrDefault(hedge, Set.of()).contains(word);
    }

    boolean hasAny(Hedge hedge, Collection<String> words) {
        return words.stream().anyMatch(word -> has(hedge, word));
    }

    List<Extent> extents() {
        return extents;
    }

    /** The text in lower case without phrases that only look like quantities: "at all". */
    String withoutIdioms(String text) {
        var plain = text;
        for (var idiom : idioms) {
            plain = plain.replace(idiom, " ");
        }
        return plain;
    }

    /** Whether a text in lower case says in other words than a negation that something is not so: "turned down". */
    boolean denies(String plain) {
        return denials.stream().anyMatch(plain::contains);
    }

    /** Whether it says in several words that something was only thought of: "came close to". */
    boolean isNearly(String plain) {
        return nearly.stream().anyMatch(plain::contains);
    }

    /** The values that a word like "half" may stand for; none for other words. */
    Set<BigDecimal> figure(String word) {
        return figures.getOrDefault(word, Set.of());
    }

    /** Words that say the opposite. */
    Set<String> opposites(String word) {
        return opposites.getOrDefault(word, Set.of());
    }

    /** Without an English possessive. */
    static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
