package dev.parley.domain.view;

import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.run.Sessions.OpenSession;
import java.util.Optional;

/** Makes the readers' view of a run from its state. */
public final class RunViews {

    private RunViews() {}

    /** The run as readers see it. */
    public static RunView of(Run run) {
        var setup = run.setup();
        var sessions = run.sessions();
        boolean spoken = sessions.count() > 0;
        return new RunView(
                run.identity().id(),
                run.identity().tenant(),
                run.version(),
                setup.pins(),
                setup.participant(),
                setup.metadata(),
                run.status(),
                run.endReason(),
                run.consentStatus(),
                setup.joinable(),
                setup.meetingUrl(),
                setup.dialInPin(),
                setup.scheduledAt(),
                setup.expiresAt(),
                setup.language(),
                progress(run),
                sessions.open().map(OpenSession::id),
                sessions.count(),
                spoken && setup.pipeline().transcript()
                        ? Optional.of(RunIds.transcript(run.identity().id()))
                        : Optional.empty(),
                run.results().responsesId(),
                run.results().analysisId(),
                run.startedAt(),
                run.completedAt(),
                run.createdAt(),
                run.updatedAt(),
                run.linkGeneration(),
                Waitings.of(run));
    }

    private static RunView.Progress progress(Run run) {
        boolean over = run.status() == RunStatus.PROCESSING || run.status().isTerminal();
        return new RunView.Progress(
                run.setup().nodesTotal(),
                run.setup().shortestPath(),
                run.progress().current().map(Run.OpenNode::nodeId),
                run.progress().path(),
                over ? 0 : run.progress().remainingNodes(),
                run.setup().estimatedDurationM(),
                run.sessions().closedDuration().toMillis(),
                run.sessions().open().map(OpenSession::openedAt));
    }
}
