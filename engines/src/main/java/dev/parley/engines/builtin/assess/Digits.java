package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number written in digits. Which mark groups thousands and which one divides decimals differs between languages; where
 * a single mark could be either in the language at hand ("2.500" in English), there is no number.
 */
final class Digits {

    private static final int LONGEST = 24;
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\d.,])(\\d{1,3})((?:[ \u00a0\u202f\u2009'\u2019]\\d{3})+)(?![\\d])");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,3})(?:x|-?mal)");
    private static final Pattern GAPS = Pattern.compile("[ \u00a0\u202f\u2009'\u2019]");

    private Digits() {}

    /** The text with thousands that are set apart by spaces or apostrophes written in one, where that is customary. */
    static String joined(String text, Language language) {
        if (language == Language.EN) {
            return text;
        }
        return SPACED.matcher(text)
                .replaceAll(found -> GAPS.matcher(found.group()).replaceAll(""));
    }

    /** "3", "2k", and "3x" or "3mal" for three times. */
    static Optional<BigDecimal> of(String word, Language language) {
        var times = TIMES.matcher(word);
        if (times.matches()) {
            return plain(times.group(1), language);
        }
        boolean thousand = word.length() > 1 && word.endsWith("k") && Character.isDigit(word.charAt(word.length() - 2));
        var number = plain(thousand ? word.substring(0, word.length() - 1) : word, language);
        return thousand ? number.map(value -> value.movePointRight(3)) : number;
    }

    private static Optional<BigDecimal> plain(String word, Language language) {
        if (word.length() > LONGEST || !word.matches("[0-9]+([.,][0-9]+)*")) {
            return Optional.empty();
        }
        int comma = word.lastIndexOf(',');
        int point = word.lastIndexOf('.');
        if (comma < 0 && point < 0) {
            return Optional.of(new BigDecimal(word));
        }
        if (comma >= 0 && point >= 0) {
            return mixed(word, comma > point ? ',' : '.');
        }
        return oneKind(word, comma >= 0 ? ',' : '.', language);
    }

    /** Both marks: the last one divides the decimals. */
    private static Optional<BigDecimal> mixed(String word, char decimal) {
        char group = decimal == ',' ? '.' : ',';
        int last = word.lastIndexOf(decimal);
        var whole = word.substring(0, last);
        if (whole.indexOf(decimal) >= 0 || !isGrouped(whole, group)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole.replace(String.valueOf(group), "") + '.' + word.substring(last + 1)));
    }

    private static Optional<BigDecimal> oneKind(String word, char mark, Language language) {
        char customary = language == Language.EN ? ',' : '.';
        boolean several = word.indexOf(mark) != word.lastIndexOf(mark);
        if (isGrouped(word, mark) && !word.startsWith("0")) {
            boolean clear = several || mark == customary;
            return clear ? Optional.of(new BigDecimal(word.replace(String.valueOf(mark), ""))) : Optional.empty();
        }
        return several ? Optional.empty() : Optional.of(new BigDecimal(word.replace(',', '.')));
    }

    /** Groups of three behind a first group: 1,200 */
    private static boolean isGrouped(String word, char mark) {
        var groups = word.split(Pattern.quote(String.valueOf(mark)), -1);
        boolean threes = groups.length > 1;
        for (int at = 1; at < groups.length; at++) {
            threes &= groups[at].length() == 3;
        }
        return threes && groups[0].length() <= 3;
    }
}
