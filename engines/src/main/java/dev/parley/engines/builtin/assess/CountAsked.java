package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a question wants a number of: the things it names, the units it names, and the time they are counted in. */
final class CountAsked {

    /** As the word lists of all languages name it. */
    private static final String YEAR = "year";

    private static final Set<String> LENGTHS =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", YEAR, "decade", "metre");
    private static final Set<String> WAYS = Set.of("metre", "kilometre");
    private static final Set<String> PRICES = Set.of("money");

    private static final Set<String> PER_CENT = Set.of("percent", "prozent", "porcent", "pourcent");

    private final Text question;
    private final Vocabulary lists;
    private final Set<String> stems;
    private final Set<String> units = new HashSet<>();
    private final Set<String> periods = new HashSet<>();
    private final boolean rates;
    private final boolean countsThings;
    private final Set<String> fitting;

    /** {@code rates}: whether the number is one on a scale. */
    CountAsked(Text question, boolean rates) {
        this.question = question;
        this.lists = Vocabulary.of(question.language());
        this.rates = rates;
        this.stems = question.stems();
        readUnits();
        var flat = question.flat();
        if (lists.phrases("asks_age").anyIn(flat)) {
            units.add(YEAR);
        }
        this.countsThings = rates
                || lists.phrases("asks_count").anyIn(flat)
                        && !lists.phrases("asks_length").anyIn(flat);
        this.fitting = fitting(flat);
    }

    /** The units that a length of time, a way or a price can have; none where any can be. */
    private Set<String> fitting(String flat) {
        if (lists.phrases("asks_length").anyIn(flat)) {
            return LENGTHS;
        }
        if (lists.phrases("asks_distance").anyIn(flat)) {
            return WAYS;
        }
        // "Combien payez-vous" is two words here.
        var words = Text.of(question.source().replace('-', ' '), question.language())
                .tokens();
        return lists.hasAny("price_words", words) ? PRICES : Set.of();
    }

    private void readUnits() {
        var tokens = question.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            var unit = unit(tokens.get(at));
            boolean per = at > 0 && lists.has("per", tokens.get(at - 1).word());
            unit.ifPresent(kind -> (per ? periods : units).add(kind));
        }
    }

    /** The unit that the word is, if any. */
    Optional<String> unit(Token word) {
        return lists.kind("measures", word.word());
    }

    /** Whether the word is one of the things that are counted. */
    boolean names(Token word) {
        return unit(word)
                .map(units::contains)
                .orElseGet(() -> stems.contains(question.stemsOf(List.of(word)).getFirst()));
    }

    /** Whether a number of that unit cannot be what is asked for: the age of a child, for how many children there are. */
    boolean excludes(String unit) {
        if (!units.isEmpty()) {
            return !units.contains(unit);
        }
        return countsThings || !fitting.isEmpty() && !fitting.contains(unit);
    }

    /** Whether what is counted in that time is not what is asked for: "3 times a month" for how often a week. */
    boolean excludesPeriod(String unit) {
        return !periods.isEmpty() && !periods.contains(unit);
    }

    /** Whether what is counted in that time is what is asked for. */
    boolean isPeriod(Token word) {
        return unit(word).filter(periods::contains).isPresent();
    }

    /** Whether marks are counted in it: "8 points". */
    boolean isMark(Token word) {
        return lists.has("mark_nouns", word.word());
    }

    /** Whether it asks for a share. */
    boolean asksForPercent() {
        return stems.stream().anyMatch(stem -> PER_CENT.stream().anyMatch(stem::startsWith));
    }

    /** Whether it asks how many there are of something, or how often. */
    boolean countsThings() {
        return countsThings;
    }

    /** What says the question back. */
    Restated restated() {
        return new Restated(question, question.language());
    }

    /** Whether the number is one on a scale. */
    boolean rates() {
        return rates;
    }

    /** The words of the question, as phrases are looked up in. */
    String flat() {
        return question.flat();
    }
}
