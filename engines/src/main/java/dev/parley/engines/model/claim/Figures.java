package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.assess.NumbersSaid;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers in digits, in words and in words like "half" and "twice". One that a claim names must have been said. What was asked counts
 * only beside a number of the participant's own: "4 of 5".
 */
final class Figures {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Figures() {}

    static boolean hold(Text claim, Evidence evidence) {
        var words = ClaimWords.of(claim.language());
        var said = values(evidence.said());
        var all = new HashSet<>(values(evidence.asked()));
        all.addAll(said);
        var named = new HashSet<Set<BigDecimal>>();
        NumbersSaid.in(claim.source(), claim.language()).forEach(value -> named.add(Set.of(value)));
        for (var token : claim.tokens()) {
            var values = words.figure(token.word());
            if (!values.isEmpty()) {
                named.add(values);
            }
        }
        boolean own = named.stream().anyMatch(values -> meets(values, said));
        return named.stream().allMatch(values -> meets(values, own ? all : said)) && digitsStand(claim, evidence, all);
    }

    private static boolean meets(Set<BigDecimal> values, Set<BigDecimal> known) {
        return values.stream().anyMatch(known::contains);
    }

    private static Set<BigDecimal> values(Collection<Text> texts) {
        var values = new HashSet<BigDecimal>();
        for (var text : texts) {
            var words = ClaimWords.of(text.language());
            values.addAll(NumbersSaid.in(text.source(), text.language()));
            text.tokens().forEach(token -> values.addAll(words.figure(token.word())));
        }
        return values;
    }

    /** Digits of whatever else has some: "Q3", "15th", "2.500". */
    private static boolean digitsStand(Text claim, Evidence evidence, Set<BigDecimal> known) {
        var digits = new HashSet<String>();
        evidence.said().forEach(text -> digits.addAll(groups(text.source())));
        evidence.asked().forEach(text -> digits.addAll(groups(text.source())));
        known.forEach(value -> digits.addAll(groups(value.toPlainString())));
        return claim.tokens().stream()
                .map(Token::text)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .allMatch(word -> digits.containsAll(groups(word)));
    }

    private static Set<String> groups(String text) {
        var found = new HashSet<String>();
        DIGITS.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
