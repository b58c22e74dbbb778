package dev.parley.domain.run;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.id.RunId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.RecordAnalysis;
import dev.parley.domain.run.RunCommand.RecordAnalysisFailure;
import dev.parley.domain.run.RunCommand.RequestAnalysis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Analyses asked for once a run has ended, beside the one that its pipeline makes. */
final class Analyses {

    private Analyses() {}

    static Optional<Refusal> request(Recording recording, RequestAnalysis request) {
        Run run = recording.run();
        return run.status().isTerminal()
                ? request(recording, run.finished(), request)
                : Refusal.conflict(run.status(), "another analysis can be asked for once the run has ended");
    }

    static Optional<Refusal> request(Recording recording, FinishedRun finished, RequestAnalysis request) {
        Optional<Refusal> refusal = AfterTheEnd.contentMayBeUsed(finished)
                .or(() -> Refusal.invalid(check(request)))
                .or(() -> finished.requested().size() < Limits.OPEN_ANALYSES ? Refusal.none() : tooMany());
        if (refusal.isEmpty()) {
            var id = RunIds.analysis(new RunId(recording.command().aggregateId()), recording.nextVersion());
            recording.record(new RunEvent.AnalysisRequested(id, request.modelConfig()));
        }
        return refusal;
    }

    static Optional<Refusal> recorded(Recording recording, FinishedRun finished, RecordAnalysis command) {
        boolean waitedFor =
                command.requested().filter(finished.requested()::contains).isPresent();
        if (!waitedFor) {
            return Results.stale("this analysis");
        }
        Optional<Refusal> refusal =
                AfterTheEnd.contentMayBeUsed(finished).or(() -> Refusal.invalid(ResultRules.check(command)));
        if (refusal.isEmpty()) {
            recording.record(Results.analysisEvent(recording, command));
        }
        return refusal;
    }

    static Optional<Refusal> failed(Recording recording, RecordAnalysisFailure command) {
        return failed(recording, recording.run().results().requested().contains(command.analysisId()), command);
    }

    static Optional<Refusal> failed(Recording recording, FinishedRun finished, RecordAnalysisFailure command) {
        return failed(recording, finished.requested().contains(command.analysisId()), command);
    }

    private static Optional<Refusal> failed(Recording recording, boolean waitedFor, RecordAnalysisFailure command) {
        if (!waitedFor) {
            return Results.stale("this analysis");
        }
        recording.record(new RunEvent.AnalysisFailed(command.analysisId(), command.reason()));
        return Refusal.none();
    }

    private static Optional<Refusal> tooMany() {
        return Refusal.because(
                RejectionCode.LIMIT_EXCEEDED,
                "at most " + Limits.OPEN_ANALYSES + " analyses of a run are made at a time; wait for one of them");
    }

    private static List<Finding> check(RequestAnalysis request) {
        return request.modelConfig().stream().flatMap(Analyses::check).toList();
    }

    private static Stream<Finding> check(ModelConfig models) {
        return Stream.concat(
                check(models.generation(), "model_config.generation.model"),
                check(models.assessment(), "model_config.assessment.model"));
    }

    private static Stream<Finding> check(Model model, String path) {
        if (model.model().isBlank()) {
            return Stream.of(Finding.error("required", path, path + " must not be empty"));
        }
        return model.model().getBytes(StandardCharsets.UTF_8).length > Limits.MODEL_NAME_BYTES
                ? Stream.of(
                        Finding.error("too_long", path, path + " is longer than " + Limits.MODEL_NAME_BYTES + " bytes"))
                : Stream.empty();
    }
}
