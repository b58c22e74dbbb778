package dev.parley.domain.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question offers to choose from: "How do you pay: by card, by phone or in cash?" Only where it is sure that what conditions
 * compare with is all that is offered, an answer that is none of it has not chosen: to an open question it may be anything, and who
 * takes an offer that no condition names has answered, too.
 */
final class OfferedOptions {

    private static final int FEWEST = 2;

    /** A sentence before the one that asks. */
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("^.*[.!?]\\s+(?=\\S)", Pattern.DOTALL);

    /** What stands between offers: a mark, and the "or" of the languages that interviews are held in. */
    private static final Pattern BETWEEN =
            Pattern.compile("[,;/\u00bf?]|(?<!\\p{L})(?:or|oder|o|u|ou|either|entweder)(?!\\p{L})");

    private OfferedOptions() {}

    /** Whether the question enumerates these options, and no others. */
    static boolean areAll(String question, Set<String> options) {
        var asking = SENTENCE_BEFORE.matcher(question.strip()).replaceFirst("");
        var enumeration = asking.substring(asking.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        var offers = Stream.of(BETWEEN.split(enumeration))
                .map(String::strip)
                .filter(offer -> !offer.isEmpty())
                .toList();
        return options.size() >= FEWEST && offers.size() == options.size() && eachIsOne(offers, options);
    }

    private static boolean eachIsOne(List<String> offers, Set<String> options) {
        var named = new HashSet<String>();
        for (var offer : offers) {
            options.stream().filter(option -> names(offer, option)).forEach(named::add);
        }
        return named.size() == options.size()
                && offers.stream().allMatch(offer -> options.stream().anyMatch(option -> names(offer, option)));
    }

    private static boolean names(String offer, String option) {
        return (' ' + offer + ' ').contains(' ' + option.toLowerCase(Locale.ROOT) + ' ');
    }
}
