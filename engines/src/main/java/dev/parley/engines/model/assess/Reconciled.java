package dev.parley.engines.model.assess;

import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.Assess;
import dev.parley.engines.AssessRequest;
import dev.parley.engines.builtin.assess.Distress;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.model.output.Stems;
import dev.parley.engines.model.prompt.Briefing;
import java.util.Optional;

/**
 * What of a model's assessment stands beside itself and beside the words. One wrong word of a form must not end an interview, lose an
 * answer or file a "no" as a "yes".
 */
record Reconciled(AssessRequest request, Assess builtIn) {

    /** An answer that is so complete is no request. */
    private static final double AN_ANSWER = 0.5;

    private static final int LONGEST_STOP_WORDS = 12;

    Assessment of(Assessment byModel) {
        boolean answered = byModel.addressed() && byModel.completeness() >= AN_ANSWER;
        boolean twoThings = byModel.addressed() && (answered || byModel.declined());
        var standing = byModel.draft()
                .declined(byModel.declined() && !answered)
                .ask(byModel.ask().filter(ask -> stands(ask, twoThings)))
                .value(byModel.value().filter(this::isNotDenied))
                .done();
        // Whoever judges: nobody in need is probed.
        return Distress.heard(standing, request.answer());
    }

    private boolean stands(ParticipantAsk ask, boolean twoThings) {
        return switch (ask) {
            case REPEAT, CLARIFY -> true;
            case SKIP -> !twoThings;
            case STOP -> !twoThings && (isBareRequest() || heard().ask().equals(Optional.of(ParticipantAsk.STOP)));
        };
    }

    /** A few words about something else than the question. */
    private boolean isBareRequest() {
        var language = Language.of(request.language());
        var said = Text.of(request.answer().getLast(), language);
        var asked = Text.of(Briefing.asked(request.node()), language);
        return said.tokens().size() <= LONGEST_STOP_WORDS && Stems.shared(said.stems(), asked.stems()) == 0;
    }

    /** A yes, a no or a number that the built-in engine reads for certain in the same words, and reads otherwise. */
    private boolean isNotDenied(Json value) {
        return switch (value) {
            case Json.Bool _ ->
                heard().value()
                        .filter(Json.Bool.class::isInstance)
                        .filter(other -> !other.equals(value))
                        .isEmpty();
            case Json.Num(var number) ->
                heard().value()
                        .filter(other -> other instanceof Json.Num(var read) && read.compareTo(number) != 0)
                        .isEmpty();
            case Json.Text _, Json.Array _, Json.Object _, Json.Null _ -> true;
        };
    }

    private Assessment heard() {
        return builtIn.assess(request).assessment();
    }
}
