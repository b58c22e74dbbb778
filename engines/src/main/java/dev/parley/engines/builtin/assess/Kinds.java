package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of message an English text is, by its meaning, where it is no answer. It takes more than a score: a refusal speaks of
 * somebody, an aside shares nothing with the study. The cuts leave about one answer in a hundred mistaken; they were chosen by
 * leaving a tenth of the practice messages out in turn.
 */
final class Kinds {

    private static final double DECLINES = 0.5;
    private static final double KNOWS_NOT = 0.55;
    private static final double DOES_NOT_APPLY = 0.75;
    private static final double STRAYS = 0.5;

    /** Where the study says little of what it is about. */
    private static final double STRAYS_FROM_LITTLE = 0.6;

    private static final double SAYS_NOTHING = 0.55;
    private static final double HARDLY_AN_ANSWER = 0.45;
    private static final double NO_ANSWER = 0.35;

    /** So little alike to all that the study is about. */
    private static final double ELSEWHERE = 0.25;

    private static final int LONGEST_REFUSAL = 25;
    private static final int LONGEST_ASIDE = 40;
    private static final int SHORTEST = 3;

    private final Text text;
    private final KindHead.Scores scores;
    private final Vocabulary lists;

    Kinds(Heard heard) {
        this.text = heard.text();
        this.lists = Vocabulary.of(text.language());
        var vectors = heard.sentences().vectors();
        this.scores = heard.meaning().seesBeyondWords() && !vectors.isEmpty()
                ? KindHead.packaged().of(Vector.mean(vectors))
                : KindHead.Scores.NONE;
    }

    /** What keeps the participant from answering. */
    Optional<Reluctance> reluctance() {
        if (!isShort(LONGEST_REFUSAL) || !(speaksOfSomebody() || negates())) {
            return Optional.empty();
        }
        if (scores.is(MessageKind.UNWILLING, DECLINES, HARDLY_AN_ANSWER)) {
            return Optional.of(Reluctance.UNWILLING);
        }
        if (scores.is(MessageKind.UNKNOWING, KNOWS_NOT, NO_ANSWER)) {
            return Optional.of(Reluctance.UNKNOWING);
        }
        return negates() && scores.is(MessageKind.NOT_APPLICABLE, DOES_NOT_APPLY, NO_ANSWER)
                ? Optional.of(Reluctance.NOT_APPLICABLE)
                : Optional.empty();
    }

    /** About something else than the study, told by what it is and by what it does not share. */
    boolean strays(Relevance relevance, Sentences sentences) {
        return isShort(LONGEST_ASIDE)
                && scores.is(MessageKind.ASIDE, relevance.tells() ? STRAYS : STRAYS_FROM_LITTLE, NO_ANSWER)
                && !lists.phrases("reason").anyIn(text.flat())
                && relevance.of(sentences) < ELSEWHERE
                && text.stems().stream().noneMatch(relevance.stems()::contains);
    }

    /** Rather an aside than an answer; for what shows other signs of one. */
    boolean leansAside() {
        return scores.of(MessageKind.ASIDE) > scores.of(MessageKind.ANSWER);
    }

    /** True of anything. */
    boolean saysNothing() {
        return scores.is(MessageKind.PLATITUDE, SAYS_NOTHING, NO_ANSWER);
    }

    private boolean isShort(int longest) {
        int words = text.tokens().size();
        return words >= SHORTEST && words <= longest;
    }

    private boolean speaksOfSomebody() {
        return has("first_person") || has("second_person");
    }

    private boolean negates() {
        return text.tokens().stream()
                .anyMatch(token -> Negations.is(token.word(), lists) || lists.has("nothing_words", token.word()));
    }

    private boolean has(String section) {
        return text.tokens().stream()
                .anyMatch(token -> Set.of("i", "i'd", "i'm", "i've", "i'll").contains(token.word())
                        || lists.has(section, token.word()));
    }
}
