package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.RunEvent.AnalysisRequested;
import dev.parley.domain.run.RunIds;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import java.util.Optional;

/** What is done about a run beside conducting it. */
final class RunRightsOperations {

    private static final int ACCEPTED = 202;

    private static final Shape ANALYSIS_REQUEST =
            Shape.object("AnalysisRequest").optional("model_config", AgentShapes.newModelConfig());

    private static final Shape ERASURE = Shape.object("Erasure")
            .with("object", Shape.constant("erasure"))
            .with("run_id", Shape.id(Kind.RUN))
            .with("status", Shape.constant("erased"))
            .with("version", Shape.version());

    private RunRightsOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(
                                RunOperations.PATH + "/{id}/analysis",
                                "requestAnalysis",
                                Tag.RESULTS,
                                "Analyse a run once more")
                        .describedAs(
                                "Of a run that has ended; every earlier analysis is kept, the newest completed one is"
                                        + " current. Without model_config the models of the run's agent do it.")
                        .needs(Scope.RUNS_WRITE)
                        .with(RunOperations.ID)
                        .takes(
                                ANALYSIS_REQUEST,
                                Example.of("again", "With the agent's models", "{}"),
                                Example.of(
                                        "builtin",
                                        "With the built-in engine",
                                        "{\"model_config\": {\"generation\": {\"provider\": \"builtin\"}}}"))
                        .answers(ACCEPTED, ResultShapes.ANALYSIS, pending())
                        .follows(Trait.COMMAND)
                        .refuses(
                                ErrorCode.CONFLICT,
                                ErrorCode.CONSENT_REQUIRED,
                                ErrorCode.ERASED,
                                ErrorCode.LIMIT_EXCEEDED,
                                ErrorCode.UNPROCESSABLE),
                Operation.post(
                                RunOperations.PATH + "/{id}/rotate-link",
                                "rotateJoinLink",
                                Tag.INTERVIEW_RUNS,
                                "Replace a run's join link")
                        .describedAs("The link there was opens nothing from then on; the answer has the new one.")
                        .needs(Scope.RUNS_WRITE)
                        .with(RunOperations.ID)
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(RunShapes.RUN, SampleRun.activeExample())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.RUN_ENDED, ErrorCode.CONFLICT, ErrorCode.ERASED, ErrorCode.LIMIT_EXCEEDED),
                Operation.delete(
                                RunOperations.PATH + "/{id}/content",
                                "eraseInterviewRun",
                                Tag.RIGHTS,
                                "Erase what was said in a run")
                        .describedAs("For good: a run that is under way is cancelled first. May be repeated.")
                        .needs(Scope.RUNS_WRITE)
                        .with(RunOperations.ID)
                        .answers(ERASURE, Example.of("erased", "Erased", Acknowledgement.erasure(SampleRun.ID, 15)))
                        .follows(Trait.COMMAND));
    }

    private static Example pending() {
        var meta = new EventMeta(
                Owned.sampleId(41),
                Owned.TENANT,
                SampleRun.ID.value(),
                15,
                Owned.UPDATED,
                new CommandId(Owned.sampleId(42)),
                "key",
                "req-7");
        var asked = new AnalysisRequested(RunIds.analysis(SampleRun.ID, 15), Optional.empty());
        return Example.of(
                "processing", "Asked for", out -> AnalysisDocument.write(out, AnalysisViews.requested(meta, asked)));
    }
}
