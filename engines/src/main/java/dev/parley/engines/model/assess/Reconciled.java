package dev.parley.engines.model.assess;

import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.assess.Distress;
import dev.parley.engines.builtin.assess.PlainWish;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a model's assessment stands beside itself and beside the words. One wrong word of a form must not end an interview, go
 * over a refusal, lose an answer or file a "no" as a "yes".
 */
final class Reconciled {

    /** An answer that is so complete is no request. */
    private static final double AN_ANSWER = 0.5;

    private final AssessRequest request;
    private final Assessment heard;

    /** @param builtIn the engine whose ear for requests, refusals and values counts beside the model's */
    Reconciled(AssessRequest request, Assess builtIn) {
        this.request = request;
        this.heard = builtIn.assess(request).assessment();
    }

    Assessment of(Assessment byModel) {
        var standing = standing(byModel);
        boolean plain = PlainWish.of(request)
                .filter(wish -> isHeard(wish) && !meets(standing, wish))
                .isPresent();
        // Whoever judges: nobody in need is probed.
        return Distress.heard(plain ? heard(byModel) : standing, request.answer());
    }

    private Assessment standing(Assessment byModel) {
        boolean answered = byModel.addressed() && byModel.completeness() >= AN_ANSWER;
        boolean twoThings = byModel.addressed() && (answered || byModel.declined());
        boolean declined = byModel.declined() && !answered;
        return byModel.draft()
                .declined(declined)
                .declineReason(declined ? heard.declineReason() : Optional.empty())
                .ask(byModel.ask().flatMap(ask -> standing(ask, twoThings)))
                .value(byModel.value().filter(this::isNotDenied))
                .done();
    }

    /** An interview that has ended cannot be taken up again, so that it takes two to hear the wish; one that waits can. */
    private Optional<ParticipantAsk> standing(ParticipantAsk ask, boolean twoThings) {
        return switch (ask) {
            case REPEAT, CLARIFY -> Optional.of(ask);
            case SKIP -> Optional.of(ask).filter(skip -> !twoThings);
            case STOP ->
                heard.ask()
                        .filter(other -> other == ParticipantAsk.STOP || other == ParticipantAsk.REPEAT && !twoThings);
        };
    }

    /** Whether the built-in engine follows the phrase, and does not take it for part of an answer. */
    private boolean isHeard(PlainWish wish) {
        boolean keepsWhatWasSaidBefore = request.answer().size() > 1 && heard.addressed();
        return switch (wish) {
            case STOP -> heard.ask().equals(Optional.of(ParticipantAsk.STOP));
            case SKIP -> heard.leavesOut() || keepsWhatWasSaidBefore;
            case UNWILLING -> heard.declined() || keepsWhatWasSaidBefore;
        };
    }

    private static boolean meets(Assessment standing, PlainWish wish) {
        return switch (wish) {
            case STOP -> standing.ask().equals(Optional.of(ParticipantAsk.STOP));
            case SKIP, UNWILLING -> standing.leavesOut();
        };
    }

    /** What the built-in engine heard, and what else the model saw. */
    private Assessment heard(Assessment byModel) {
        var topics = Stream.concat(heard.sensitiveTopics().stream(), byModel.sensitiveTopics().stream())
                .distinct()
                .toList();
        return heard.draft()
                .sensitiveTopics(topics)
                .rationale(heard.rationale() + " The model heard something else; this is plain.")
                .done();
    }

    /** A yes, a no or a number that the built-in engine reads for certain in the same words, and reads otherwise. */
    private boolean isNotDenied(Json value) {
        return switch (value) {
            case Json.Bool _ ->
                heard.value()
                        .filter(Json.Bool.class::isInstance)
                        .filter(other -> !other.equals(value))
                        .isEmpty();
            case Json.Num(var number) ->
                heard.value()
                        .filter(other -> other instanceof Json.Num(var read) && read.compareTo(number) != 0)
                        .isEmpty();
            case Json.Text _, Json.Array _, Json.Object _, Json.Null _ -> true;
        };
    }
}
