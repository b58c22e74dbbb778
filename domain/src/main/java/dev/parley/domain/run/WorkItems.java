package dev.parley.domain.run;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent.AssessmentRequested;
import dev.parley.domain.work.WorkItem;
import java.util.Optional;

/** The work item that an event asks for. */
public final class WorkItems {

    private WorkItems() {}

    /** The work item of an assessment request, made from the run as the event left it; none for any other event. */
    public static Optional<WorkItem> of(Run run, EventEnvelope<RunEvent> envelope) {
        if (!(envelope.event() instanceof AssessmentRequested requested)) {
            return Optional.empty();
        }
        Run.OpenNode open = run.progress().current().orElseThrow();
        return Optional.of(new WorkItem(
                requested.workId(),
                run.identity().tenant(),
                run.identity().id(),
                envelope.meta().version(),
                run.setup().pins(),
                requested.deadline(),
                run.setup().language(),
                Turns.turnState(run, open),
                run.progress().history(),
                run.progress().spent(),
                envelope.meta().correlationId()));
    }
}
