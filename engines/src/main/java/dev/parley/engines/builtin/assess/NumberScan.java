package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the numbers of an answer from left to right, in digits and in words: "two hundred and fifty", "veinte mil",
 * "quatre-vingt-douze", "1,5 Millionen", "two and a half". For one answer.
 */
final class NumberScan {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final List<Token> tokens;
    private final Language language;
    private final Vocabulary lists;
    private final List<Counted> found = new ArrayList<>();
    private int at;

    private NumberScan(Text answer) {
        this.tokens = answer.tokens();
        this.language = answer.language();
        this.lists = Vocabulary.of(answer.language());
    }

    static List<Counted> of(Text answer) {
        var scan = new NumberScan(answer);
        while (scan.at < scan.tokens.size()) {
            scan.next();
        }
        return List.copyOf(scan.found);
    }

    private void next() {
        int first = at;
        var digits = Digits.of(tokens.get(at).word(), language);
        if (digits.isPresent()) {
            at++;
            add(scaled(digits.get()), first, false);
            return;
        }
        boolean article = lists.has("article_numbers", tokens.get(at).word());
        var number = new NumberInWords(language);
        int end = read(number, at);
        if (end == at && article && isWord(at + 1)) {
            at++;
            add(BigDecimal.ONE, first, true);
            return;
        }
        boolean ofAnother = article && end == first + 1 && isNumber(end);
        if (end == at || isPronoun(first) || ofAnother) {
            at = Math.max(end, at + 1);
            return;
        }
        at = end;
        add(scaled(number.value()), first, article && end == first + 1);
    }

    private void add(BigDecimal value, int first, boolean article) {
        var whole = withHalf(value);
        boolean hasDecimals = whole.stripTrailingZeros().scale() > 0;
        found.add(
                new Counted(hasDecimals ? whole : whole.setScale(0, RoundingMode.UNNECESSARY), first, at - 1, article));
    }

    /** Reads number words as long as they make up one number; where the next token stands. */
    private int read(NumberInWords number, int from) {
        int end = from;
        while (end < tokens.size() && (end == from || !tokens.get(end).opensClause())) {
            if (accepts(number, tokens.get(end).word())) {
                end++;
            } else if (end > from
                    && end + 1 < tokens.size()
                    && lists.has("number_joins", tokens.get(end).word())
                    && accepts(number, tokens.get(end + 1).word())) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "twenty-five" is two words here. */
    private boolean accepts(NumberInWords number, String word) {
        var whole = NumberWords.of(word, language);
        if (whole.isPresent()) {
            return number.add(whole.get());
        }
        var parts = List.of(word.split("-"));
        var values = parts.stream().map(part -> NumberWords.of(part, language)).toList();
        boolean numbers = parts.size() > 1
                && IntStream.range(0, parts.size())
                        .allMatch(index -> values.get(index).isPresent()
                                || index > 0 && lists.has("number_joins", parts.get(index)));
        return numbers && values.stream().flatMap(Optional::stream).allMatch(number::add);
    }

    /** "eine Fünf", "un 4": the article of a number counts nothing. */
    private boolean isNumber(int index) {
        return index < tokens.size()
                && !tokens.get(index).opensClause()
                && (Digits.of(tokens.get(index).word(), language).isPresent()
                        || accepts(
                                new NumberInWords(language), tokens.get(index).word()));
    }

    /** "an hour" */
    private boolean isWord(int index) {
        return index < tokens.size() && !tokens.get(index).opensClause() && !isNumber(index);
    }

    private boolean isMeasure(int index) {
        return isWord(index) && lists.kind("measures", tokens.get(index).word()).isPresent();
    }

    /** "the one by the station", "no one"; "just the one" counts. */
    private boolean isPronoun(int first) {
        var word = tokens.get(first).word();
        boolean follows = first > 0 && !tokens.get(first).opensClause();
        boolean ends = first + 1 == tokens.size() || tokens.get(first + 1).opensClause();
        boolean only = first > 1
                && ends
                && lists.has("beside_counts", tokens.get(first - 2).word());
        return word.equals("one")
                && follows
                && !only
                && lists.has("before_pronoun_one", tokens.get(first - 1).word());
    }

    /** "3 thousand", "1.5 million", "2 dozen" */
    private BigDecimal scaled(BigDecimal value) {
        var result = value;
        while (at < tokens.size() && !tokens.get(at).opensClause()) {
            var scale = NumberWords.of(tokens.get(at).word(), language);
            boolean scales = scale.filter(number -> number.compareTo(THOUSAND) >= 0
                            || number.compareTo(HUNDRED) == 0
                            || number.compareTo(TWELVE) == 0
                                    && lists.has("dozens", tokens.get(at).word()))
                    .isPresent();
            if (!scales) {
                break;
            }
            result = result.multiply(scale.get());
            at++;
        }
        return result;
    }

    /** "two and a half", "two hours and a half" */
    private BigDecimal withHalf(BigDecimal value) {
        var half = half(at);
        half.ifPresent(words -> at += words.split(" ").length);
        boolean behindUnit = half.isEmpty() && isMeasure(at) && half(at + 1).isPresent();
        return half.isPresent() || behindUnit ? value.add(HALF) : value;
    }

    private Optional<String> half(int from) {
        var rest = new StringBuilder(" ");
        for (int next = from; next < tokens.size() && next < from + 3; next++) {
            rest.append(tokens.get(next).word()).append(' ');
        }
        return lists.phrases("and_a_half").opening(rest.toString());
    }
}
