package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Singular;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A clause that says the question back, as it is or denied: "I'm diabetic", "Ich rauche nicht", "Pas de voiture". */
final class Restated {

    private final Text question;
    private final Vocabulary lists;
    private final Language language;
    private final Set<String> asked = new HashSet<>();

    Restated(Text question, Language language) {
        // "Fumez-vous" is two words here.
        this.question = Text.of(question.source().replace('-', ' '), language);
        this.language = language;
        this.lists = Vocabulary.of(language);
        this.question.tokens().stream().filter(this::carries).forEach(token -> {
            asked.add(stem(token));
            asked.add(Singular.of(token.word(), language));
        });
    }

    /** Whether the clause says that it is so, or that it is not; empty for all that says something else. */
    Optional<Boolean> in(List<Token> clause) {
        boolean plain = clause.stream().noneMatch(this::isTempered) && addsNothing(clause) && sharesAnything(clause);
        return plain
                ? Optional.of(clause.stream().noneMatch(token -> Negations.is(token.word(), lists)))
                : Optional.empty();
    }

    /** Whether all of its words that carry something are the question's too. */
    boolean addsNothing(List<Token> clause) {
        return clause.stream()
                .filter(this::carries)
                .filter(token -> !lists.has("asides", token.word()) && !lists.has("plain_yes", token.word()))
                .allMatch(this::isAsked);
    }

    /** Whether any of its words is the question's. */
    boolean sharesAnything(List<Token> clause) {
        return clause.stream().filter(this::carries).anyMatch(this::isAsked);
    }

    private boolean carries(Token token) {
        boolean content = token.word().length() > 1 && token.hasLetter() && !lists.isStop(token.word());
        return content || lists.has("use_words", token.word());
    }

    private boolean isAsked(Token token) {
        return asked.contains(stem(token))
                || asked.contains(Singular.of(token.word(), language))
                || participle(token.word()).anyMatch(asked::contains);
    }

    /** Somebody else, a wish, a condition, or what was once. */
    private boolean isTempered(Token token) {
        boolean wish = lists.has("wishing", token.word())
                && lists.phrases("will_questions").opening(question.flat()).isEmpty();
        boolean past = lists.has("past_before", token.word()) && !lists.hasAny("past_before", question.tokens());
        return wish
                || past
                || lists.has("not_oneself", token.word())
                || lists.has("conditions", token.word())
                || lists.has("tempering", token.word());
    }

    private String stem(Token token) {
        return question.stemsOf(List.of(token)).getFirst();
    }

    /** German has participles that a stemmer does not know: "geraucht" is of "rauchen". */
    private Stream<String> participle(String word) {
        boolean is = language == Language.DE && word.startsWith("ge") && word.endsWith("t") && word.length() > 5;
        var verb = Text.of(is ? word.substring(2, word.length() - 1) : "", language);
        return verb.stemsOf(verb.tokens()).stream();
    }
}
