package dev.parley.domain.run;

import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand.RecordAnalysis;
import dev.parley.domain.run.RunCommand.RecordPipelineFailure;
import dev.parley.domain.run.RunCommand.RecordResponses;
import java.util.Optional;

/** What the pipeline downstream delivers for a conversation that is over. */
final class Results {

    private Results() {}

    static Optional<Refusal> responses(Recording recording, RecordResponses command) {
        Run run = recording.run();
        if (run.results().responsesId().isPresent()) {
            return stale("responses");
        }
        if (run.status() != RunStatus.PROCESSING) {
            return early(run);
        }
        Optional<Refusal> tooLarge = Refusal.invalid(ResultRules.check(command));
        if (tooLarge.isEmpty()) {
            recording.record(responsesEvent(recording, command));
            Ending.completeWhenDone(recording);
        }
        return tooLarge;
    }

    static Optional<Refusal> analysis(Recording recording, RecordAnalysis command) {
        Run run = recording.run();
        if (command.requested().isPresent()) {
            return Analyses.recorded(recording, run.finished(), command);
        }
        if (run.results().analysisId().isPresent()) {
            return stale("an analysis");
        }
        if (run.status() != RunStatus.PROCESSING) {
            return early(run);
        }
        Optional<Refusal> tooLarge = Refusal.invalid(ResultRules.check(command));
        if (tooLarge.isEmpty()) {
            recording.record(analysisEvent(recording, command));
            Ending.completeWhenDone(recording);
        }
        return tooLarge;
    }

    static Optional<Refusal> failed(Recording recording, RecordPipelineFailure command) {
        Run run = recording.run();
        if (run.status() != RunStatus.PROCESSING) {
            return early(run);
        }
        recording.record(new RunEvent.PipelineStepFailed(command.step(), command.reason()));
        Ending.completeWhenDone(recording);
        return Refusal.none();
    }

    /** Nobody has delivered in time: the missing steps count as failed. */
    static void overdue(Recording recording) {
        Run run = recording.run();
        boolean noResponses = run.setup().pipeline().responses()
                && run.results().responsesId().isEmpty();
        PipelineStep missing = noResponses ? PipelineStep.RESPONSES : PipelineStep.ANALYSIS;
        recording.record(new RunEvent.PipelineStepFailed(missing, "no result within the pipeline's deadline"));
        Ending.completeWhenDone(recording);
    }

    static RunEvent responsesEvent(Recording recording, RecordResponses command) {
        var id = RunIds.responses(runId(recording), recording.nextVersion());
        return new RunEvent.ResponsesRecorded(id, command.items(), command.completionRate(), command.engine());
    }

    static RunEvent analysisEvent(Recording recording, RecordAnalysis command) {
        var id = command.requested().orElseGet(() -> RunIds.analysis(runId(recording), recording.nextVersion()));
        return new RunEvent.AnalysisRecorded(id, command.results(), command.engine(), command.model(), command.calls());
    }

    static Optional<Refusal> stale(String what) {
        return Refusal.because(RejectionCode.STALE_WORK_RESULT, "the run has " + what + " already");
    }

    private static RunId runId(Recording recording) {
        return new RunId(recording.command().aggregateId());
    }

    private static Optional<Refusal> early(Run run) {
        return Refusal.conflict(run.status(), "results are taken once the conversation is over");
    }
}
