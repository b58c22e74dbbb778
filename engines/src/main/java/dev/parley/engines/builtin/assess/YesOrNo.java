package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clauses;
import dev.parley.engines.builtin.text.Phrases;
import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a plain yes or no: a word for it that opens the answer or closes it, a clause that is nothing but that ("I do", "zwei
 * sogar"), or the question said back ("Je suis diabétique"). Hedges, conditions, a limiting "but", and both at once leave a doubt.
 */
final class YesOrNo {

    /** "Yesss", "jaaa" */
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private final Text answer;
    private final Text question;
    private final Vocabulary lists;
    private final BareAnswer bare;

    private YesOrNo(Text answer, Text question) {
        this.answer = answer;
        this.question = question;
        this.lists = Vocabulary.of(answer.language());
        this.bare = new BareAnswer(question, answer.language());
    }

    static Optional<Boolean> in(Text answer, Text question) {
        var spelled = Text.of(DRAWN_OUT.matcher(answer.source()).replaceAll("$1"), answer.language());
        if (NoLonger.saysSo(spelled, question)) {
            return Optional.of(false);
        }
        if (new YesOrNo(spelled, question).countsThem()) {
            return Optional.of(true);
        }
        return Concession.standing(spelled, question)
                .flatMap(stated -> new YesOrNo(stated, question).read())
                .filter(yes -> !isUnsure(spelled, yes));
    }

    /** "No, I used to" is a no all the same. */
    private static boolean isUnsure(Text answer, boolean yes) {
        var lists = Vocabulary.of(answer.language());
        var flat = answer.flat();
        var past = yes ? Optional.<String>empty() : lists.phrases("formerly").in(flat);
        return lists.phrases("unsure")
                .anyIn(past.map(words -> flat.replace(words, "")).orElse(flat));
    }

    private Optional<Boolean> read() {
        var clauses = Clauses.spoken(answer);
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        if (lists.phrases("so_yes").anyIn(last())) {
            return Optional.of(true);
        }
        if (lists.phrases("so_no").anyIn(last()) || isNothing()) {
            return Optional.of(false);
        }
        var opening = opening(clauses.getFirst());
        var closing = closing();
        boolean disagree = opening.isPresent() && closing.isPresent() && !opening.equals(closing);
        return disagree ? Optional.empty() : opening.or(() -> closing);
    }

    private Optional<Boolean> opening(List<Token> first) {
        var alone = bare.in(first);
        if (alone.isPresent()) {
            return alone.filter(yes -> yes ? !limits() : !agrees());
        }
        if (deniesIt(first)) {
            return Optional.of(false).filter(_ -> !agrees());
        }
        boolean yes = lists.phrases("yes").opening(answer.flat()).isPresent();
        if (yes) {
            return Optional.of(true).filter(_ -> !limits());
        }
        return new Restated(question, answer.language())
                .in(first)
                .filter(_ -> !answer.source().endsWith("?"));
    }

    /** "Do you have children?", "Two, but they have left home" */
    private boolean countsThem() {
        var clauses = Clauses.spoken(answer);
        return lists.phrases("asks_having").anyIn(question.flat())
                && !clauses.isEmpty()
                && clauses.getFirst().size() == 1
                && lists.numbers()
                                .getOrDefault(clauses.getFirst().getFirst().word(), BigDecimal.ZERO)
                                .signum()
                        > 0;
    }

    /** "No", and what it says no to is what was asked: "No complaints" tells nothing of being happy. */
    private boolean deniesIt(List<Token> first) {
        if (lists.phrases("no").opening(answer.flat()).isPresent()) {
            return true;
        }
        var denied = lists.phrases("no_of_it").opening(Phrases.flat(first));
        if (denied.isEmpty()
                || lists.phrases("no_idioms").opening(Phrases.flat(first)).isPresent()) {
            return false;
        }
        var rest = first.subList(denied.get().split(" ").length, first.size());
        return rest.isEmpty()
                || lists.has("after_no", rest.getFirst().word())
                || new Restated(question, answer.language()).addsNothing(rest);
    }

    /** A yes or no by itself that closes the answer or its first sentence, with nothing before it that limits it. */
    private Optional<Boolean> closing() {
        var sentences = answer.sentences();
        return closing(sentences.getLast(), sentences.size() > 1).or(() -> closing(sentences.getFirst(), false));
    }

    private Optional<Boolean> closing(Span sentence, boolean alone) {
        var clauses = Clauses.spoken(Text.of(sentence.text(), answer.language()));
        if (clauses.isEmpty() || clauses.size() < 2 && !alone || sentence.text().endsWith("?")) {
            return Optional.empty();
        }
        boolean limited = clauses.size() > 1 && limits(clauses.get(clauses.size() - 2));
        return limited ? Optional.empty() : bare.word(clauses.getLast());
    }

    /** "For the kids, yes", "My husband does, yes" */
    private boolean limits(List<Token> clause) {
        return lists.has("limits_before", clause.getFirst().word()) || lists.hasAny("not_oneself", clause);
    }

    /** "Yes, if it is cheap", and a yes and a no in one sentence: "Yes, I don't see why not". */
    private boolean limits() {
        var opening = Text.of(answer.sentences().getFirst().text(), answer.language());
        var restated = new Restated(question, answer.language());
        for (var clause : Clauses.spoken(opening)) {
            boolean denies = clause.stream().anyMatch(token -> Negations.is(token.word(), lists));
            if (denies && (restated.addsNothing(clause) || restated.sharesAnything(clause))) {
                return true;
            }
        }
        return conditionFollows(opening.plain());
    }

    private boolean conditionFollows(List<Token> plain) {
        int at = 0;
        while (at < plain.size() && bare.isAssent(plain.get(at))) {
            at++;
        }
        return at > 0
                && at < plain.size()
                && lists.has("conditions", plain.get(at).word());
    }

    /** "I lead four people, so yes": with what closes the answer. */
    private String last() {
        var tokens = answer.tokens();
        int size = tokens.size();
        return size < 2 ? "" : Phrases.flat(tokens.subList(size - 2, size));
    }

    /** "Nothing" says no where it was asked for anything. */
    private boolean isNothing() {
        return lists.has("nothing_words", answer.flat().strip())
                && lists.phrases("asks_for_any").anyIn(question.flat());
    }

    /** "No, yes, I do": both words in one answer. */
    private boolean agrees() {
        return lists.hasAny("plain_yes", answer.tokens());
    }
}
