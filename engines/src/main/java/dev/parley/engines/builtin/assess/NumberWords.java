package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.Optional;

/** What single words count: "twelve", "million", and the compounds that German and Spanish write as one word. */
final class NumberWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final String TIMES = "mal";

    private NumberWords() {}

    /** The number that the word stands for; empty for all other words. */
    static Optional<BigDecimal> of(String word, Language language) {
        var listed = Optional.ofNullable(Vocabulary.of(language).numbers().get(word));
        return listed.isPresent() || language != Language.DE ? listed : german(word);
    }

    /** "zweitausenddreihundertfünfundzwanzig" */
    private static Optional<BigDecimal> german(String word) {
        return scaled(word, "tausend", THOUSAND)
                .or(() -> scaled(word, "hundert", HUNDRED))
                .or(() -> tensAndUnits(word))
                .or(() -> times(word));
    }

    /** "zweimal" */
    private static Optional<BigDecimal> times(String word) {
        return word.length() > TIMES.length() && word.endsWith(TIMES)
                ? of(word.substring(0, word.length() - TIMES.length()), Language.DE)
                : Optional.empty();
    }

    private static Optional<BigDecimal> scaled(String word, String scale, BigDecimal factor) {
        int at = word.indexOf(scale);
        if (at < 0) {
            return Optional.empty();
        }
        var before = at == 0 ? Optional.of(BigDecimal.ONE) : of(word.substring(0, at), Language.DE);
        var rest = word.substring(at + scale.length());
        var after = rest.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : of(rest.startsWith("und") ? rest.substring("und".length()) : rest, Language.DE);
        return before.flatMap(count -> after.filter(more -> more.compareTo(factor) < 0)
                .map(more -> count.multiply(factor).add(more)));
    }

    private static Optional<BigDecimal> tensAndUnits(String word) {
        int at = word.indexOf("und");
        if (at <= 0) {
            return Optional.empty();
        }
        var numbers = Vocabulary.of(Language.DE).numbers();
        var unit = Optional.ofNullable(numbers.get(word.substring(0, at)))
                .filter(number -> number.compareTo(BigDecimal.TEN) < 0);
        var tens = Optional.ofNullable(numbers.get(word.substring(at + "und".length())))
                .filter(number -> number.compareTo(BigDecimal.TEN) > 0 && number.compareTo(HUNDRED) < 0);
        return unit.flatMap(few -> tens.map(few::add));
    }
}
