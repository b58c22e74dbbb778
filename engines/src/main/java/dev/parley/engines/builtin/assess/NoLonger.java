package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A no without the word to whether one has something now: "sold it last year", "hatte ich mal", "don't need one", "je n'ai même pas
 * le permis". Not where anything hints that there is one all the same.
 */
final class NoLonger {

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{3,}(?:t|en)");

    private final Text answer;
    private final Text question;
    private final Vocabulary lists;

    private NoLonger(Text answer, Text question) {
        this.answer = answer;
        this.question = question;
        this.lists = Vocabulary.of(answer.language());
    }

    static boolean saysSo(Text answer, Text question) {
        return new NoLonger(answer, question).saysSo();
    }

    /** Whether the clause tells of a time that the question does not ask for: "hatte ich mal", "I had one". */
    static boolean tellsOfThen(List<Token> clause, Text question) {
        var lists = Vocabulary.of(question.language());
        return lists.hasAny("past_having", clause) && asksOfNow(question, lists);
    }

    private static boolean asksOfNow(Text question, Vocabulary lists) {
        return !lists.hasAny("past_having", question.tokens()) && !lists.hasAny("asks_of_then", question.tokens());
    }

    private boolean saysSo() {
        var asked = Vocabulary.of(question.language());
        boolean asksForHaving =
                asked.phrases("has_now").opening(question.flat()).isPresent()
                        && asksOfNow(question, asked)
                        && !asksForADeed();
        var clauses = Clauses.spoken(answer);
        return asksForHaving
                && !clauses.isEmpty()
                && !hasIt()
                && (isWhole(clauses.getFirst())
                        || lists.phrases("not_even").opening(answer.flat()).isPresent());
    }

    /** German and French ask for deeds with "have", too: "Haben Sie Ihr Auto verkauft?" */
    private boolean asksForADeed() {
        var parted = Vocabulary.of(question.language());
        var last = question.tokens().getLast();
        boolean participle = question.language() == Language.DE
                && !last.isCapitalized()
                && PARTICIPLE.matcher(last.word()).matches();
        return participle || parted.hasAny("parted", question.tokens());
    }

    private boolean hasIt() {
        var tokens = answer.tokens();
        boolean still = IntStream.range(0, tokens.size())
                .filter(at -> lists.has("still_words", tokens.get(at).word()))
                .anyMatch(at -> at + 1 == tokens.size()
                        || !Negations.is(tokens.get(at + 1).word(), lists));
        return still || lists.hasAny("plain_yes", tokens) || lists.hasAny("now_words", tokens);
    }

    private boolean isWhole(List<Token> clause) {
        var plain = clause.stream()
                .filter(token -> !lists.has("asides", token.word()))
                .toList();
        var timeless = clause.stream().filter(token -> !isTime(token)).toList();
        return Stream.of(clause, plain, timeless).anyMatch(this::opensSo);
    }

    private boolean opensSo(List<Token> words) {
        return lists.phrases("no_longer")
                .opening(Phrases.flat(words))
                .map(phrase -> words.subList(phrase.split(" ").length, words.size()))
                .filter(rest -> rest.stream().allMatch(token -> isTime(token) || lists.has("asides", token.word())))
                .isPresent();
    }

    private boolean isTime(Token token) {
        return !token.hasLetter() || lists.has("past_times", token.word());
    }
}
