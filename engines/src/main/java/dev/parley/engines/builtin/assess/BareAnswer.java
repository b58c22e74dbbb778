package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/** A clause that says yes or no and nothing else: "sadly not", "hab ich", "j'en ai deux", and "just one" of what one may have. */
final class BareAnswer {

    private final Text question;
    private final Language language;
    private final Vocabulary lists;

    BareAnswer(Text question, Language language) {
        this.question = question;
        this.language = language;
        this.lists = Vocabulary.of(language);
    }

    /** What the clause says by any such means. */
    Optional<Boolean> in(List<Token> clause) {
        return word(clause).or(() -> statement(clause)).or(() -> count(clause));
    }

    /** What it says by a word for yes or no, with at most such words besides that change nothing: "thankfully not". */
    Optional<Boolean> word(List<Token> clause) {
        boolean yes = clause.stream().anyMatch(token -> isYes(token));
        boolean no = clause.stream().anyMatch(token -> isNo(token));
        boolean nothingElse =
                clause.stream().allMatch(token -> isYes(token) || isNo(token) || lists.has("asides", token.word()));
        return nothingElse && yes != no ? Optional.of(yes) : Optional.empty();
    }

    /** Whether a yes may go on with the word: "yes", "yes, absolutely". */
    boolean isAssent(Token token) {
        return isYes(token) || lists.has("asides", token.word());
    }

    private boolean isYes(Token token) {
        return lists.has("plain_yes", token.word());
    }

    private boolean isNo(Token token) {
        return lists.has("bare_no", token.word());
    }

    /** "I do", "tengo dos", "bin ich nicht" */
    private Optional<Boolean> statement(List<Token> clause) {
        var words = withoutNumbers(clause);
        boolean none = words.size() < clause.size() && isZero(clause);
        if (none || NoLonger.tellsOfThen(clause, question)) {
            return Optional.empty();
        }
        var rest = words.stream()
                .filter(token -> !lists.has("asides", token.word()) && !isYes(token))
                .toList();
        if (isWhole("yes_alone", words) || isWhole("yes_alone", rest)) {
            return Optional.of(true);
        }
        if (isWhole("no_alone", words) || isWhole("no_alone", rest)) {
            return Optional.of(false);
        }
        var echoed = echo(rest);
        if (echoed.isPresent()) {
            return echoed;
        }
        boolean turned = rest.size() >= 2
                && lists.has("turned_speakers", rest.get(1).word())
                && !lists.has("thinking", rest.getFirst().word());
        boolean denied = rest.size() == 3 && isNo(rest.getLast());
        return turned && (rest.size() == 2 || denied) ? Optional.of(!denied) : Optional.empty();
    }

    /** The verb that opens the question: "She did", "There isn't", "Hat er", "Gibt es nicht" */
    private Optional<Boolean> echo(List<Token> words) {
        if (words.size() < 2 || words.size() > 3 || question.tokens().isEmpty()) {
            return Optional.empty();
        }
        var verb = question.tokens().getFirst().word();
        var said = List.of(words.get(0).word(), words.get(1).word());
        boolean denied = words.size() == 3 && isNo(words.get(2)) || said.contains(verb + "n't");
        boolean echoes = (said.contains(verb) || said.contains(verb + "n't"))
                && said.stream().anyMatch(word -> lists.has("echo_pronouns", word));
        return echoes && (words.size() == 2 || denied) ? Optional.of(!denied) : Optional.empty();
    }

    private boolean isWhole(String section, List<Token> words) {
        var flat = Phrases.flat(words);
        return lists.phrases(section).whole(flat).isPresent();
    }

    /** "Two, actually" of what one may have. */
    private Optional<Boolean> count(List<Token> clause) {
        boolean asksWhetherThereIs =
                lists.phrases("has_questions").opening(question.flat()).isPresent();
        var rest = withoutNumbers(clause);
        boolean onlyCounts = rest.size() < clause.size()
                && rest.stream()
                        .allMatch(
                                token -> lists.has("asides", token.word()) || lists.has("beside_counts", token.word()));
        return asksWhetherThereIs && onlyCounts ? Optional.of(!isZero(clause)) : Optional.empty();
    }

    private boolean isZero(List<Token> clause) {
        return scan(clause).stream().allMatch(number -> number.value().signum() == 0);
    }

    private List<Token> withoutNumbers(List<Token> clause) {
        var numbers = scan(clause);
        return clause.stream()
                .filter(token -> numbers.stream()
                        .noneMatch(number ->
                                clause.indexOf(token) >= number.first() && clause.indexOf(token) <= number.last()))
                .toList();
    }

    private List<Counted> scan(List<Token> clause) {
        return NumberScan.of(Text.of(Phrases.flat(clause), language));
    }
}
