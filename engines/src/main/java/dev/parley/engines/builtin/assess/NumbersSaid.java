package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** The numbers that a text names, in digits and in words, for other engines. */
public final class NumbersSaid {

    private NumbersSaid() {}

    /** In order, as {@code stripTrailingZeros} has them; articles that could be numbers, and a lone "one", are none. */
    public static List<BigDecimal> in(String text, Language language) {
        return NumberScan.of(Text.of(Digits.joined(text, language), language)).stream()
                .filter(number -> !number.article())
                .map(number -> number.value().stripTrailingZeros())
                .filter(number -> number.compareTo(BigDecimal.ONE) != 0)
                .toList();
    }
}
