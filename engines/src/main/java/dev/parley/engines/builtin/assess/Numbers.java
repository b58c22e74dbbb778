package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the one number that an answer gives. Ranges, bounds ("at least ten", "almost ten"), vague amounts ("a couple", "sixty
 * something"), a negation before the number, contrast and several numbers leave a doubt, and then there is none. "About ten" is
 * ten, and a mark with a plus or minus behind it ("zwei minus") is that mark.
 */
final class Numbers {

    /** An opening sentence of so many words gives the answer, and the rest explains it. */
    private static final int LONGEST_OPENING = 12;

    private static final int WORDS_BEFORE_A_CORRECTED = 3;

    /** In a longer sentence a number is more likely to count something else. */
    private static final int LONGEST_SENTENCE = 25;

    private final Text answer;
    private final List<Token> tokens;
    private final Vocabulary lists;
    private final CountAsked asked;
    private final NumberRoles roles;
    private final NumberDoubts doubts;
    private final int top;

    private Numbers(String source, Language language, Text question, int top) {
        this.answer = Text.of(Digits.joined(source, language), language);
        this.tokens = answer.tokens();
        this.lists = Vocabulary.of(language);
        this.asked = new CountAsked(question, top >= 0);
        this.roles = new NumberRoles(answer, asked);
        this.doubts = new NumberDoubts(answer, asked);
        this.top = top;
    }

    /** The number that answers the question. */
    static Optional<BigDecimal> only(Text answer, Text question) {
        return read(answer, question, -1);
    }

    /** The rating in an answer; "7/10" and "7 out of 10" name the top of the scale too. */
    static Optional<BigDecimal> onScale(Text answer, Text question, int top) {
        return read(answer, question, top);
    }

    private static Optional<BigDecimal> read(Text answer, Text question, int top) {
        var household = new Household(answer, question);
        if (top < 0 && household.isAskedFor() && household.isCounted()) {
            return household.size();
        }
        var whole = new Numbers(answer.source(), answer.language(), question, top);
        var corrected = Corrections.behind(answer)
                .flatMap(behind -> new Numbers(behind.source(), answer.language(), question, top).atOnce());
        if (corrected.isPresent()) {
            return corrected;
        }
        var sentences = answer.sentences();
        if (sentences.size() < 2) {
            return whole.one(LONGEST_SENTENCE);
        }
        var opening = new Numbers(sentences.getFirst().text(), answer.language(), question, top);
        boolean explains = !whole.corrects() && opening.tokens.size() <= LONGEST_OPENING && opening.hasAny();
        return explains ? opening.one(LONGEST_OPENING) : whole.one(LONGEST_SENTENCE);
    }

    private boolean hasAny() {
        return !NumberScan.of(answer).isEmpty() || isZero();
    }

    /** "8. No, wait, 7." */
    private boolean corrects() {
        return Corrections.isOne(answer);
    }

    /** "… a 5": the number that a correction goes on with, if it counts nothing else. */
    private Optional<BigDecimal> atOnce() {
        return roles.candidates(NumberScan.of(answer)).stream()
                .findFirst()
                .filter(number -> number.first() <= WORDS_BEFORE_A_CORRECTED)
                .filter(number -> !roles.countsSomethingElse(number) || asked.isMark(tokens.get(number.last() + 1)))
                .filter(number -> !doubts.ofOne(number))
                .map(Counted::value);
    }

    private Optional<BigDecimal> one(int mostWords) {
        var all = NumberScan.of(answer);
        var numbers = roles.candidates(all);
        if (numbers.isEmpty()) {
            return isZero() && top < 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        if (tokens.size() > mostWords) {
            return Optional.empty();
        }
        var leading = leading(numbers).or(() -> roles.total(all));
        if (leading.isPresent()) {
            return leading.filter(number -> !doubts.ofOne(number)).map(Counted::value);
        }
        return doubts.of(numbers) ? Optional.empty() : agreed(numbers);
    }

    /** "8, but the food was awful", "three, two girls and a boy": it stands by itself, and what follows counts other things. */
    private Optional<Counted> leading(List<Counted> numbers) {
        var first = numbers.getFirst();
        int end = Clauses.end(tokens, first.last(), lists);
        boolean explained = first.last() < end
                && end < tokens.size()
                && roles.isAlone(first)
                && numbers.stream().skip(1).allMatch(roles::countsSomethingElse);
        return explained && !doubts.behind(end) ? Optional.of(first) : beforeContrast(numbers);
    }

    /** "I'd give it 8 but the food was awful" */
    private Optional<Counted> beforeContrast(List<Counted> numbers) {
        var first = numbers.getFirst();
        for (int at = first.last() + 1; numbers.size() == 1 && at < tokens.size(); at++) {
            if (lists.has("contrast_words", tokens.get(at).word())) {
                return doubts.behind(at + 1) ? Optional.empty() : Optional.of(first);
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> agreed(List<Counted> numbers) {
        if (numbers.size() == 2
                && numbers.get(1).value().compareTo(BigDecimal.valueOf(top)) == 0
                && namesTop(numbers)) {
            return Optional.of(numbers.getFirst().value());
        }
        long different = numbers.stream()
                .map(number -> number.value().stripTrailingZeros())
                .distinct()
                .count();
        return different == 1 && !roles.countDifferentThings(numbers)
                ? Optional.of(numbers.getFirst().value())
                : countedAsAsked(numbers);
    }

    /** Between a rating and the top of its scale stands nothing but "/", "out of", "stars out of" and the like. */
    private static boolean namesTop(List<Counted> numbers) {
        return numbers.get(1).first() - numbers.get(0).last() <= 4;
    }

    /** Of several numbers the one before the noun that the question counts: "12 people in 3 offices". */
    private Optional<BigDecimal> countedAsAsked(List<Counted> numbers) {
        var fitting = numbers.stream().filter(roles::countsWhatIsAsked).toList();
        boolean clear = fitting.size() == 1
                && numbers.getFirst().equals(fitting.getFirst())
                && numbers.stream().skip(1).noneMatch(roles::countsTheSame)
                && !doubts.behind(Clauses.end(tokens, fitting.getFirst().last(), lists));
        return clear ? Optional.of(fitting.getFirst().value()) : Optional.empty();
    }

    /** "None at all", "nobody", "no children": the first clause says nothing else. */
    private boolean isZero() {
        var clauses = Clauses.spoken(answer);
        if (clauses.isEmpty()) {
            return false;
        }
        var first = clauses.getFirst();
        var words = first.stream()
                .filter(token -> !lists.has("asides", token.word()) && !asked.names(token))
                .toList();
        boolean ofIt = first.stream().anyMatch(asked::names) && isWhole("zero_of", words);
        boolean ofDoing = asked.countsThings() && isNotDone(first);
        return ofIt || ofDoing || isWhole("zero", words) || isWhole("zero", first) || deniesIt(first);
    }

    /** "Not at all", "zurzeit gar nicht" */
    private boolean isNotDone(List<Token> clause) {
        var flat = Phrases.flat(clause);
        return lists.phrases("zero_of_doing")
                .in(flat)
                .map(phrase -> Text.of(flat.replace(phrase, " "), answer.language()))
                .filter(rest -> rest.tokens().stream().allMatch(token -> lists.has("asides", token.word())))
                .isPresent();
    }

    /** "I don't drink coffee" of how many coffees */
    private boolean deniesIt(List<Token> clause) {
        return asked.countsThings()
                && !lists.hasAny("every", clause)
                && asked.restated().in(clause).filter(yes -> !yes).isPresent();
    }

    private boolean isWhole(String section, List<Token> words) {
        var flat = Phrases.flat(words);
        return lists.phrases(section).whole(flat).isPresent();
    }
}
