package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.Finish;
import dev.parley.avro.common.FollowUp;
import dev.parley.avro.common.MoveOn;
import dev.parley.avro.common.Redirect;
import dev.parley.avro.common.Rephrase;
import dev.parley.domain.turn.Step;
import dev.parley.schemas.UnknownRecordException;

/** The agent's next steps. */
public final class Steps {

    private Steps() {}

    public static dev.parley.avro.common.Step encode(Step step) {
        return switch (step) {
            case Step.FollowUp it ->
                new dev.parley.avro.common.Step(
                        it.reason(), new FollowUp(Enums.TECHNIQUE.encode(it.technique())), null, null, null, null);
            case Step.Redirect it ->
                new dev.parley.avro.common.Step(it.reason(), null, new Redirect(it.firm()), null, null, null);
            case Step.Rephrase it ->
                new dev.parley.avro.common.Step(it.reason(), null, null, new Rephrase(), null, null);
            case Step.MoveOn it ->
                new dev.parley.avro.common.Step(
                        it.reason(), null, null, null, new MoveOn(orNull(it.edge()), it.toNode()), null);
            case Step.Finish it ->
                new dev.parley.avro.common.Step(
                        it.reason(), null, null, null, null, new Finish(Enums.FINISH_CAUSE.encode(it.cause())));
        };
    }

    public static Step decode(dev.parley.avro.common.Step step) {
        String reason = step.getReason();
        return step.getFollowUp()
                .<Step>map(it -> new Step.FollowUp(Enums.TECHNIQUE.decode(it.getTechnique()), reason))
                .or(() -> step.getRedirect().map(it -> new Step.Redirect(it.getFirm(), reason)))
                .or(() -> step.getRephrase().map(it -> new Step.Rephrase(reason)))
                .or(() -> step.getMoveOn()
                        .map(it -> new Step.MoveOn(Optionals.ofInt(it.getEdge()), it.getToNode(), reason)))
                .or(() -> step.getFinish().map(it -> new Step.Finish(Enums.FINISH_CAUSE.decode(it.getCause()), reason)))
                .orElseThrow(() -> new UnknownRecordException("a kind of step that this version does not know"));
    }
}
