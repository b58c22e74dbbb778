package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.SessionCloseReason;
import dev.parley.domain.turn.Step;
import dev.parley.domain.view.DecisionView;
import dev.parley.domain.view.SessionView;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.document.DecisionDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.SessionDocument;
import dev.parley.gateway.document.WaitingDocument;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a run consists of, beside its results. */
final class RunDetailOperations {

    private static final Shape SESSION = Owned.object("Session", Kind.SESSION)
            .with("run_id", Shape.id(Kind.RUN))
            .with("number", Shape.version())
            .with("opened_at", Shape.time())
            .with("closed_at", Shape.time().orNull())
            .with("close_reason", Shape.choice(SessionCloseReason.class).orNull())
            .with("duration_s", Shape.count())
            .with("participant_messages", Shape.count())
            .with("agent_messages", Shape.count())
            .with("object", Shape.constant("session"));

    private static final Shape DECISION = Shape.object("Decision")
            .with("run_id", Shape.id(Kind.RUN))
            .with("version", Shape.version().describedAs("The run's version after the turn."))
            .with("decided_at", Shape.time())
            .with("node_id", Shape.text().orNull())
            .with("question_key", Shape.text().orNull())
            .with("transcript_entry_ids", ResultShapes.entryIds().describedAs("What the participant said before it."))
            .with("assessment", EventShapes.assessment().orNull())
            .with("step", EventShapes.step())
            .with(
                    "edge",
                    Shape.object("TakenEdge")
                            .with("index", Shape.count())
                            .with(GraphShapes.edge())
                            .orNull())
            .with("closed", EventShapes.closed().orNull())
            .with("opened", EventShapes.opened().orNull())
            .with("technique", Shape.choice(Technique.class).orNull())
            .with("reason", Shape.text())
            .with("engine", Shape.text())
            .with("entry_id", Shape.id(Kind.ENTRY).orNull().describedAs("What the agent said."))
            .with("latency_ms", Shape.count().orNull())
            .with("model_calls", EventShapes.modelCalls())
            .with("object", Shape.constant("decision"));

    private static final SessionView SITTING = new SessionView(
            SampleRun.SESSION,
            SampleRun.ID,
            Owned.TENANT,
            1,
            Owned.CREATED,
            Optional.of(new SessionView.Closed(Owned.UPDATED, SessionCloseReason.LEFT)),
            2,
            3);

    private static final DecisionView TURN = new DecisionView(
            7,
            Owned.UPDATED,
            Optional.of("why"),
            Optional.of("why"),
            List.of(SampleResults.ANSWER),
            Optional.empty(),
            Optional.empty(),
            new Step.MoveOn(OptionalInt.of(0), "details", "The answer is complete."),
            Optional.of(new DecisionView.TakenEdge(0, new Edge("why", "details", Optional.empty(), 0))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "The answer is complete.",
            "core",
            Optional.empty(),
            Optional.of(Duration.ofMillis(12)),
            List.of());

    private RunDetailOperations() {}

    static List<Operation> all() {
        return List.of(
                list("sessions", "listSessions", "List a run's sessions")
                        .describedAs("The sittings, oldest first.")
                        .needs(Scope.RUNS_READ)
                        .answers(
                                Paging.page("SessionPage", SESSION),
                                Example.of(
                                        "page",
                                        "One sitting",
                                        ListDocument.bytes(
                                                List.of(SITTING),
                                                Optional.empty(),
                                                (out, one) -> SessionDocument.write(out, one, Owned.UPDATED)))),
                list("decisions", "listDecisions", "List the agent's decisions")
                        .describedAs(
                                "Turn by turn, oldest first: what was assessed, what was chosen, and why. And what the run"
                                        + " waits for now, and until when.")
                        .needs(Scope.RESULTS_READ)
                        .answers(
                                Paging.page("DecisionPage", DECISION)
                                        .with("waiting_for", RunShapes.WAITING_FOR.orNull()),
                                Example.of(
                                        "page",
                                        "A turn that moved on",
                                        ListDocument.bytes(
                                                List.of(TURN),
                                                Optional.of("7"),
                                                (out, one) -> DecisionDocument.write(out, SampleRun.ID, one),
                                                out -> out.object(
                                                        "waiting_for",
                                                        SampleRun.active().waiting(),
                                                        WaitingDocument::write)))),
                list("analyses", "listAnalyses", "List a run's analyses")
                        .describedAs("Newest first, those included that are still being made or have failed.")
                        .needs(Scope.RESULTS_READ)
                        .answers(
                                Paging.page("AnalysisPage", ResultShapes.ANALYSIS),
                                Example.of(
                                        "page",
                                        "One analysis",
                                        ListDocument.bytes(
                                                List.of(SampleResults.ANALYSIS),
                                                Optional.empty(),
                                                AnalysisDocument::write))));
    }

    private static Operation list(String what, String id, String summary) {
        return Operation.get(RunOperations.PATH + "/{id}/" + what, id, Tag.RESULTS, summary)
                .with(RunOperations.ID)
                .follows(Trait.PAGED, Trait.MIN_VERSION)
                .refuses(ErrorCode.ERASED);
    }
}
