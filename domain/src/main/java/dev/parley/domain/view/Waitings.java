package dev.parley.domain.view;

import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.run.Sessions;
import dev.parley.domain.run.Sessions.OpenSession;
import dev.parley.domain.view.WaitingFor.What;
import java.time.Instant;
import java.util.Optional;

/** Says what a run waits for, from its state: until the deadline that its timer will fire, and never without one. */
final class Waitings {

    private Waitings() {}

    static Optional<WaitingFor> of(Run run) {
        return run.clock().next().map(next -> waiting(run, next.at()));
    }

    private static WaitingFor waiting(Run run, Instant until) {
        return switch (run.status()) {
            case SCHEDULED -> new WaitingFor(What.SCHEDULED_TIME, run.createdAt(), until);
            case CREATED, AWAITING_PARTICIPANT -> new WaitingFor(What.PARTICIPANT, awaitedSince(run), until);
            case AWAITING_CONSENT -> present(run, What.CONSENT, until);
            case ACTIVE -> active(run, until);
            case PROCESSING -> new WaitingFor(pipeline(run), processingSince(run), until);
            case COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED ->
                throw new IllegalStateException("a run that is " + run.status() + " has no deadline");
        };
    }

    private static WaitingFor active(Run run, Instant until) {
        return run.sessions()
                .open()
                .flatMap(_ -> run.clock().workDeadline())
                .map(due -> new WaitingFor(What.ASSESSMENT, due.minus(Limits.WORK_DEADLINE), until))
                .orElseGet(() -> present(run, What.ANSWER, until));
    }

    /** Who is there is waited for since the last word, who is not since leaving. */
    private static WaitingFor present(Run run, What what, Instant until) {
        return run.sessions()
                .open()
                .map(OpenSession::lastWordAt)
                .map(since -> new WaitingFor(what, since, until))
                .orElseGet(() -> new WaitingFor(What.PARTICIPANT, awaitedSince(run), until));
    }

    /** Since the participant left, the run opened, or it was made. */
    private static Instant awaitedSince(Run run) {
        Sessions sessions = run.sessions();
        return sessions.lastClosedAt()
                .or(() -> run.clock().scheduledAt().filter(at -> !at.isAfter(run.updatedAt())))
                .orElse(run.createdAt());
    }

    /** Both are made at once; the analysis is named once the responses are there. */
    private static What pipeline(Run run) {
        boolean drawn = run.results().responsesId().isPresent()
                || !run.setup().pipeline().responses();
        return drawn ? What.ANALYSIS : What.RESPONSES;
    }

    private static Instant processingSince(Run run) {
        RunClock clock = run.clock();
        return clock.conversationEndedAt().orElse(run.updatedAt());
    }
}
