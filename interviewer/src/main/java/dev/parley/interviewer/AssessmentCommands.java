package dev.parley.interviewer;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.RecordAssessment;
import dev.parley.domain.turn.TurnResult;
import dev.parley.domain.work.WorkItem;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The command that tells a run the result of a work item. */
final class AssessmentCommands {

    private static final String ISSUED_BY = "interviewer";

    private AssessmentCommands() {}

    /**
     * Its id and fingerprint follow from the work item alone: of several results for one item, by whichever interviewer, the
     * first one counts and the others are repeats of it.
     */
    static CommandEnvelope<RunCommand> of(WorkItem item, TurnResult result, Instant now) {
        String work = item.workId().toString();
        var meta = new CommandMeta(
                new CommandId(DerivedId.of("record-assessment", work)),
                item.tenant(),
                item.runId().value(),
                Issuer.WORKER,
                ISSUED_BY,
                now,
                work,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                item.correlationId(),
                Optional.of(work));
        return new CommandEnvelope<>(meta, new RecordAssessment(item.workId(), result));
    }
}
