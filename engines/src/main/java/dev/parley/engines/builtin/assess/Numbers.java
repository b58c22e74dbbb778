package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the one number that an answer gives. Ranges, bounds ("at least ten"), vague amounts ("a couple"), a negation before the
 * number, contrast and several numbers leave a doubt, and then there is none. "About ten" is ten.
 */
final class Numbers {

    /** So many words before a number can still turn it round. */
    private static final int SCOPE = 4;

    /** An opening sentence of so many words gives the answer, and the rest explains it. */
    private static final int LONGEST_OPENING = 12;

    /** In a longer sentence a number is more likely to count something else. */
    private static final int LONGEST_SENTENCE = 25;

    private static final Set<String> PER_CENT = Set.of("percent", "prozent", "porcent", "pourcent");

    private final Text answer;
    private final List<Token> tokens;
    private final Vocabulary lists;
    private final Set<String> questionStems;

    private Numbers(String source, Language language, Set<String> questionStems) {
        this.answer = Text.of(Digits.joined(source, language), language);
        this.tokens = answer.tokens();
        this.lists = Vocabulary.of(language);
        this.questionStems = questionStems;
    }

    /** The number that answers a question with these stems. */
    static Optional<BigDecimal> only(Text answer, Set<String> questionStems) {
        return read(answer, questionStems, -1);
    }

    /** The rating in an answer; "7/10" and "7 out of 10" name the top of the scale too. */
    static Optional<BigDecimal> onScale(Text answer, Set<String> questionStems, int top) {
        return read(answer, questionStems, top);
    }

    private static Optional<BigDecimal> read(Text answer, Set<String> questionStems, int top) {
        var whole = new Numbers(answer.source(), answer.language(), questionStems);
        var sentences = answer.sentences();
        if (sentences.size() < 2) {
            return whole.one(top, LONGEST_SENTENCE);
        }
        var opening = new Numbers(sentences.getFirst().text(), answer.language(), questionStems);
        boolean explains = !whole.corrects() && opening.tokens.size() <= LONGEST_OPENING && opening.hasAny();
        return explains ? opening.one(top, LONGEST_OPENING) : whole.one(top, LONGEST_SENTENCE);
    }

    private boolean hasAny() {
        return !NumberScan.of(answer).isEmpty() || isZero();
    }

    /** "8. No, wait, 7." */
    private boolean corrects() {
        return lists.phrases("corrections").anyIn(answer.flat());
    }

    private Optional<BigDecimal> one(int top, int mostWords) {
        var numbers = counted(NumberScan.of(answer));
        if (numbers.isEmpty()) {
            return isZero() && top < 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        if (tokens.size() > mostWords || isDoubtful(numbers)) {
            return Optional.empty();
        }
        if (numbers.size() == 2
                && numbers.get(1).value().compareTo(BigDecimal.valueOf(top)) == 0
                && namesTop(numbers)) {
            return Optional.of(numbers.getFirst().value());
        }
        long different = numbers.stream()
                .map(number -> number.value().stripTrailingZeros())
                .distinct()
                .count();
        return different == 1 ? Optional.of(numbers.getFirst().value()) : countedAsAsked(numbers);
    }

    /** Between a rating and the top of its scale stands nothing but "/", "out of" and the like. */
    private static boolean namesTop(List<Counted> numbers) {
        return numbers.get(1).first() - numbers.get(0).last() <= 3;
    }

    /** Of several numbers the one before the noun that the question counts: "12 people in 3 offices". */
    private Optional<BigDecimal> countedAsAsked(List<Counted> numbers) {
        var asked = numbers.stream().filter(this::countsWhatIsAsked).toList();
        boolean clear = asked.size() == 1 && numbers.getFirst().equals(asked.getFirst());
        return clear ? Optional.of(asked.getFirst().value()) : Optional.empty();
    }

    private boolean countsWhatIsAsked(Counted number) {
        int next = number.last() + 1;
        return next < tokens.size()
                && !tokens.get(next).opensClause()
                && questionStems.contains(
                        answer.stemsOf(tokens.subList(next, next + 1)).getFirst());
    }

    /** Without articles that only look like numbers, and without years that say since when. */
    private List<Counted> counted(List<Counted> all) {
        var numbers = new ArrayList<Counted>();
        for (var number : all) {
            boolean article = number.article() && tokens.size() > 2 && !countsWhatIsAsked(number);
            boolean year = number.first() > 0
                    && lists.has("before_years", tokens.get(number.first() - 1).word())
                    && number.value().compareTo(BigDecimal.valueOf(1900)) >= 0
                    && number.value().compareTo(BigDecimal.valueOf(2100)) <= 0;
            if (!article && !year) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private boolean isDoubtful(List<Counted> numbers) {
        var flat = answer.flat();
        return lists.phrases("vague_numbers").anyIn(flat)
                || lists.phrases("contrast").anyIn(flat)
                || numbers.stream().anyMatch(number -> isRange(number) || isTurnedRound(number) || isOtherUnit(number));
    }

    /** "between 3", "3 or", "3-4", "3 to 4" */
    private boolean isRange(Counted number) {
        int next = number.last() + 1;
        if (answer.source().startsWith("+", tokens.get(number.last()).end())) {
            return true;
        }
        if (next >= tokens.size()) {
            return false;
        }
        var between = answer.source()
                .substring(tokens.get(number.last()).end(), tokens.get(next).start())
                .strip();
        boolean dash = between.equals("-")
                || between.equals("\u2013")
                || between.equals("\u2014")
                || between.equals("..")
                || between.startsWith("...");
        boolean digit = Character.isDigit(tokens.get(next).text().charAt(0));
        return dash && digit
                || !tokens.get(next).opensClause()
                        && lists.has("range_ends", tokens.get(next).word());
    }

    /** A negation or bound before it in its clause, or a doubt right behind it. */
    private boolean isTurnedRound(Counted number) {
        var before = new ArrayDeque<String>();
        for (int back = number.first();
                back > 0 && number.first() - back < SCOPE && !tokens.get(back).opensClause();
                back--) {
            before.addFirst(tokens.get(back - 1).word());
        }
        int next = number.last() + 1;
        return before.stream().anyMatch(word -> Negations.is(word, lists))
                || lists.phrases("bounds").anyIn(' ' + String.join(" ", before) + ' ')
                || next < tokens.size()
                        && lists.has("doubts_behind", tokens.get(next).word());
    }

    /** "50 %" counts something else than a number of people. */
    private boolean isOtherUnit(Counted number) {
        int end = tokens.get(number.last()).end();
        return answer.source().substring(end).stripLeading().startsWith("%")
                && questionStems.stream().noneMatch(stem -> PER_CENT.stream().anyMatch(stem::startsWith));
    }

    /** "None at all", "nobody": the first clause says nothing else. */
    private boolean isZero() {
        var clause = new StringBuilder(" ");
        for (var token : tokens) {
            if (token.opensClause() && clause.length() > 1) {
                break;
            }
            clause.append(token.word()).append(' ');
        }
        var flat = clause.toString();
        return lists.phrases("zero").opening(flat).filter(flat.strip()::equals).isPresent();
    }
}
