package dev.parley.domain.view;

import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.view.DecisionsView.Reason;
import dev.parley.domain.view.DecisionsView.Waiting;
import java.time.Instant;
import java.util.Optional;

/** Says what a run waits for, from its state. */
final class Waitings {

    private Waitings() {}

    static Optional<Waiting> of(Run run) {
        return switch (run.status()) {
            case SCHEDULED -> waiting(run, Reason.SCHEDULED_TIME);
            case CREATED, AWAITING_PARTICIPANT -> waiting(run, Reason.PARTICIPANT);
            case AWAITING_CONSENT ->
                waiting(run, run.sessions().open().isPresent() ? Reason.CONSENT : Reason.PARTICIPANT);
            case ACTIVE -> active(run);
            case PROCESSING -> waiting(run, pipeline(run));
            case COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<Waiting> active(Run run) {
        if (run.sessions().open().isEmpty()) {
            return waiting(run, Reason.PARTICIPANT);
        }
        Optional<Run.PendingWork> pending = run.progress().current().flatMap(Run.OpenNode::pending);
        return pending.map(work -> new Waiting(
                        Reason.ASSESSMENT,
                        node(run),
                        work.deadline().minus(Limits.WORK_DEADLINE),
                        Optional.of(work.deadline())))
                .or(() -> waiting(run, Reason.ANSWER));
    }

    /** Both are made at once; the analysis is named once the responses are there. */
    private static Reason pipeline(Run run) {
        boolean drawn = run.results().responsesId().isPresent()
                || !run.setup().pipeline().responses();
        return drawn ? Reason.ANALYSIS : Reason.RESPONSES;
    }

    private static Optional<Waiting> waiting(Run run, Reason reason) {
        Optional<Instant> until = run.clock().next().map(RunClock.Deadline::at);
        return Optional.of(new Waiting(reason, node(run), run.updatedAt(), until));
    }

    private static Optional<String> node(Run run) {
        return run.progress().current().map(Run.OpenNode::nodeId);
    }
}
