package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers, in digits and in words. */
final class Numbers {

    /** In a longer answer a number is more likely to count something else. */
    private static final int LONGEST_ANSWER = 25;

    private static final int LONGEST_NUMBER = 15;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Numbers() {}

    /** The one number of an answer; empty for ranges, several numbers and whatever hedges them. */
    static Optional<BigDecimal> only(Text answer) {
        var lists = Vocabulary.of(answer.language());
        if (answer.tokens().size() > LONGEST_ANSWER || isRange(answer)) {
            return Optional.empty();
        }
        boolean hedged = answer.tokens().stream()
                .anyMatch(token -> lists.has("range_words", token.word()) || Negations.is(token.word(), lists));
        var numbers = all(answer.tokens(), answer.language());
        return hedged || numbers.size() != 1 ? Optional.empty() : Optional.of(numbers.getFirst());
    }

    /** The rating in an answer; "7/10" and "7 out of 10" name the top of the scale too. */
    static Optional<BigDecimal> onScale(Text answer, int top) {
        var lists = Vocabulary.of(answer.language());
        if (answer.tokens().size() > LONGEST_ANSWER || isRange(answer)) {
            return Optional.empty();
        }
        boolean hedged = answer.tokens().stream()
                .anyMatch(token -> lists.has("alternatives", token.word()) || Negations.is(token.word(), lists));
        var numbers = new ArrayList<>(all(answer.tokens(), answer.language()));
        if (numbers.size() == 2 && numbers.get(1).compareTo(BigDecimal.valueOf(top)) == 0) {
            numbers.removeLast();
        }
        return hedged || numbers.size() != 1 ? Optional.empty() : Optional.of(numbers.getFirst());
    }

    /** A hyphen or dash between two digits: "3-4". */
    private static boolean isRange(Text answer) {
        var source = answer.source();
        var tokens = answer.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            var before = tokens.get(at - 1);
            var token = tokens.get(at);
            var between = source.substring(before.end(), token.start()).strip();
            boolean dash = between.equals("-") || between.equals("\u2013") || between.equals("\u2014");
            if (dash && endsInDigit(before) && Character.isDigit(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDigit(Token token) {
        return Character.isDigit(token.text().charAt(token.text().length() - 1));
    }

    private static List<BigDecimal> all(List<Token> tokens, Language language) {
        var words = Vocabulary.of(language).numbers();
        var found = new ArrayList<BigDecimal>();
        boolean open = false;
        for (var token : parts(tokens)) {
            var word = words.get(token.word());
            var joined = word == null || !open || token.opensClause()
                    ? Optional.<BigDecimal>empty()
                    : joined(found.getLast(), word);
            if (word != null) {
                joined.ifPresent(ignored -> found.removeLast());
                found.add(joined.orElse(word));
            } else {
                digits(token.word(), language).ifPresent(found::add);
            }
            open = word != null || Character.isDigit(token.word().charAt(0));
        }
        return found;
    }

    /** "twenty-five" is two words here. */
    private static List<Token> parts(List<Token> tokens) {
        var parts = new ArrayList<Token>();
        for (var token : tokens) {
            var words = token.word().split("-");
            for (int at = 0; at < words.length; at++) {
                parts.add(new Token(words[at], words[at], token.start(), token.end(), at == 0 && token.opensClause()));
            }
        }
        return parts;
    }

    /** "two" "hundred" is 200, "twenty" "five" is 25, "two" "three" are two numbers. */
    private static Optional<BigDecimal> joined(BigDecimal before, BigDecimal word) {
        boolean multiplies = word.compareTo(HUNDRED) == 0 || word.compareTo(THOUSAND) == 0;
        if (multiplies && before.compareTo(word) < 0) {
            return Optional.of(before.multiply(word));
        }
        boolean adds = before.compareTo(TWENTY) >= 0
                && before.remainder(BigDecimal.TEN).signum() == 0
                && word.compareTo(BigDecimal.TEN) < 0;
        return adds ? Optional.of(before.add(word)) : Optional.empty();
    }

    private static Optional<BigDecimal> digits(String word, Language language) {
        if (!Character.isDigit(word.charAt(0)) || word.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        char group = language == Language.EN ? ',' : '.';
        var plain = isGrouped(word, group) ? word.replace(String.valueOf(group), "") : word.replace(',', '.');
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Groups of three behind a first group: 1,200 in English, 1.200 elsewhere. */
    private static boolean isGrouped(String word, char group) {
        var groups = word.split(Pattern.quote(String.valueOf(group)), -1);
        boolean threes = groups.length > 1;
        for (int at = 1; at < groups.length; at++) {
            threes &= groups[at].length() == 3 && groups[at].chars().allMatch(Character::isDigit);
        }
        return threes && groups[0].length() <= 3;
    }
}
