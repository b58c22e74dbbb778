package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the one calendar day that an answer names with day, month and year. Days without a year, a year alone, "last spring", several days and
 * figures that could be read in two ways ("03/04/2025" in English) give none.
 */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern ANY_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})");

    private Dates() {}

    static Optional<LocalDate> only(Text answer) {
        var lists = Vocabulary.of(answer.language());
        var flat = answer.flat();
        boolean doubtful = answer.tokens().stream()
                        .anyMatch(token -> Negations.is(token.word(), lists)
                                || lists.has("alternatives", token.word())
                                || lists.has("about_days", token.word()))
                || lists.phrases("contrast").anyIn(flat)
                || lists.phrases("unsure").anyIn(flat);
        return doubtful ? Optional.empty() : named(figured(answer, lists), answer.language());
    }

    private static Optional<LocalDate> named(String source, Language language) {
        Set<Optional<LocalDate>> days = new LinkedHashSet<>();
        ISO.matcher(source)
                .results()
                .forEach(found -> days.add(day(number(found, 1), number(found, 2), number(found, 3))));
        FIGURES.matcher(source).results().forEach(found -> days.add(figures(found, language)));
        DAY_FIRST
                .matcher(source)
                .results()
                .forEach(found -> month(found.group(2), language)
                        .ifPresent(month -> days.add(day(number(found, 3), month, number(found, 1)))));
        MONTH_FIRST
                .matcher(source)
                .results()
                .forEach(found -> month(found.group(1), language)
                        .ifPresent(month -> days.add(day(number(found, 3), month, number(found, 2)))));
        boolean another = days.size() == 1 && ANY_DAY.matcher(source).results().count() > 1;
        return days.size() == 1 && !another ? days.iterator().next() : Optional.empty();
    }

    /** English speakers write day and month in either order, so both must fit only one way. */
    private static Optional<LocalDate> figures(MatchResult found, Language language) {
        int first = number(found, 1);
        int second = number(found, 2);
        int year = century(number(found, 3));
        if (language != Language.EN || first == second || first > 12) {
            return day(year, second, first);
        }
        return second > 12 ? day(year, first, second) : Optional.empty();
    }

    /** Two figures are of the hundred years that end with the 2030s: what one asks about is past, or soon. */
    private static int century(int year) {
        return year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year;
    }

    /** "the fifth of June", "el primero de mayo": days in figures, which is what is looked for. */
    private static String figured(Text answer, Vocabulary lists) {
        var source = answer.source();
        var figured = new StringBuilder();
        int from = 0;
        for (var token : answer.tokens()) {
            var day = lists.kind("ordinals", token.word());
            if (day.isPresent()) {
                figured.append(source, from, token.start()).append(day.get());
                from = token.end();
            }
        }
        return figured.append(source.substring(from)).toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> month(String name, Language language) {
        for (var month : Month.values()) {
            var known = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.code()))
                    .toLowerCase(Locale.ROOT);
            boolean shortened = name.length() >= 3 && known.startsWith(name) && name.length() <= 4;
            if (known.equals(name) || shortened) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
