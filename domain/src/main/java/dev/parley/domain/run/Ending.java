package dev.parley.domain.run;

import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.run.RunEvent.AgentSpoke;
import dev.parley.domain.words.CoreWords;
import java.util.Optional;

/** How conversations and runs end. */
final class Ending {

    private Ending() {}

    static Optional<Refusal> onRequest(Recording recording, RunDefinitions definitions) {
        RunStatus status = recording.run().status();
        return switch (status) {
            case ACTIVE -> {
                conversationWithGoodbye(recording, definitions, EndReason.ENDED_BY_REQUEST);
                yield Refusal.none();
            }
            case CREATED, SCHEDULED, AWAITING_PARTICIPANT, AWAITING_CONSENT ->
                Refusal.conflict(status, "a run that has not begun can be cancelled, not ended");
            case PROCESSING, COMPLETED, ABANDONED, FAILED, EXPIRED, CANCELLED ->
                Refusal.ended(status, recording.run().endReason());
        };
    }

    static Optional<Refusal> cancel(Recording recording) {
        RunStatus status = recording.run().status();
        if (status.isTerminal()) {
            return Refusal.ended(status, recording.run().endReason());
        }
        end(recording, RunStatus.CANCELLED, EndReason.CANCELLED);
        return Refusal.none();
    }

    /** Removes what was said; a run that is not over is cancelled first. */
    static Optional<Refusal> erase(Recording recording) {
        if (!recording.run().status().isTerminal()) {
            end(recording, RunStatus.CANCELLED, EndReason.CANCELLED);
        }
        Run run = recording.run();
        recording.record(new RunEvent.InterviewRunErased(
                run.status(),
                run.endReason().orElseThrow(),
                run.consentStatus(),
                run.identity().fingerprint()));
        return Refusal.none();
    }

    /** Ends the conversation; the agent says goodbye when somebody is there to hear it. */
    static void conversationWithGoodbye(Recording recording, RunDefinitions definitions, EndReason reason) {
        if (recording.run().sessions().open().isPresent()) {
            recording.record(
                    new AgentSpoke(AgentSpoke.Purpose.OUTRO, TurnSpeech.core(goodbye(recording.run(), definitions))));
        }
        conversation(recording, reason);
    }

    /** Ends the conversation: from here on its results are made. */
    static void conversation(Recording recording, EndReason reason) {
        Attendance.closeSession(recording, SessionCloseReason.RUN_ENDED);
        recording.record(new RunEvent.ConversationEnded(reason));
        completeWhenDone(recording);
    }

    /** Ends the run at once. */
    static void end(Recording recording, RunStatus status, EndReason reason) {
        Attendance.closeSession(recording, SessionCloseReason.RUN_ENDED);
        recording.record(new RunEvent.InterviewRunEnded(status, reason));
    }

    /** A run in processing is completed when every step its blueprint asks for is done, failed when one failed for good. */
    static void completeWhenDone(Recording recording) {
        Run run = recording.run();
        if (run.status() != RunStatus.PROCESSING) {
            return;
        }
        if (!run.results().failed().isEmpty()) {
            end(recording, RunStatus.FAILED, EndReason.PIPELINE_FAILED);
            return;
        }
        Pipeline pipeline = run.setup().pipeline();
        boolean responsesDone =
                !pipeline.responses() || run.results().responsesId().isPresent();
        boolean analysisDone =
                !pipeline.analysis() || run.results().analysisId().isPresent();
        if (responsesDone && analysisDone) {
            end(recording, RunStatus.COMPLETED, run.endReason().orElseThrow());
        }
    }

    static String goodbye(Run run, RunDefinitions definitions) {
        return definitions
                .blueprint()
                .spec()
                .settings()
                .outroMessage()
                .orElseGet(() -> CoreWords.in(run.setup().language()).goodbye());
    }
}
