package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunEvent.AgentSpoke;
import dev.parley.domain.words.CoreWords;
import java.util.Optional;

/** How participants come and go. */
final class Attendance {

    private Attendance() {}

    /** Joins; an open session is superseded visibly. */
    static Optional<Refusal> join(Recording recording, RunDefinitions definitions) {
        Optional<Refusal> closed = refuseJoin(recording);
        if (closed.isPresent()) {
            return closed;
        }
        closeSession(recording, SessionCloseReason.SUPERSEDED);
        open(recording, definitions);
        return Refusal.none();
    }

    /** Joins if no session is open: the first consent, message or answer joins by itself. */
    static Optional<Refusal> ensureJoined(Recording recording, RunDefinitions definitions) {
        if (recording.run().sessions().open().isPresent()) {
            return Refusal.none();
        }
        return join(recording, definitions);
    }

    static Optional<Refusal> leave(Recording recording) {
        RunStatus status = recording.run().status();
        if (status.isTerminal() || status == RunStatus.PROCESSING) {
            return Refusal.ended(status, recording.run().endReason());
        }
        closeSession(recording, SessionCloseReason.LEFT);
        return Refusal.none();
    }

    static void closeSession(Recording recording, SessionCloseReason reason) {
        recording
                .run()
                .sessions()
                .open()
                .ifPresent(
                        session -> recording.record(new RunEvent.SessionClosed(session.id(), reason, recording.at())));
    }

    private static Optional<Refusal> refuseJoin(Recording recording) {
        Run run = recording.run();
        return switch (run.status()) {
            case CREATED, AWAITING_PARTICIPANT, AWAITING_CONSENT, ACTIVE -> Refusal.none();
            case SCHEDULED -> {
                var opensAt = run.setup().scheduledAt().orElseThrow().minus(Limits.JOIN_EARLY);
                yield recording.at().isBefore(opensAt)
                        ? Refusal.because(RejectionCode.NOT_OPEN_YET, "the interview can be joined from " + opensAt)
                        : Refusal.none();
            }
            case PROCESSING, COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED ->
                Refusal.ended(run.status(), run.endReason());
        };
    }

    private static void open(Recording recording, RunDefinitions definitions) {
        Run run = recording.run();
        recording.record(new RunEvent.SessionOpened(
                RunIds.session(run.identity().id(), recording.nextVersion()),
                run.sessions().count() + 1));
        switch (run.status()) {
            case ACTIVE -> welcomeBack(recording, definitions);
            case AWAITING_CONSENT -> {
                // The text was shown before and stands in the transcript.
            }
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT -> {
                if (run.setup().consentRequired()) {
                    Consent.request(recording);
                } else {
                    Turns.begin(recording, definitions);
                }
            }
            case PROCESSING, COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED ->
                throw new IllegalStateException("joined a run that is over");
        }
    }

    private static void welcomeBack(Recording recording, RunDefinitions definitions) {
        Run run = recording.run();
        String question = run.progress()
                .current()
                .flatMap(open -> definitions.blueprint().spec().graph().node(open.nodeId()))
                .map(node -> node.text())
                .orElse("");
        String words = CoreWords.in(run.setup().language())
                .welcomeBack()
                .formatted(question)
                .strip();
        recording.record(new AgentSpoke(AgentSpoke.Purpose.WELCOME_BACK, TurnSpeech.core(words)));
    }
}
