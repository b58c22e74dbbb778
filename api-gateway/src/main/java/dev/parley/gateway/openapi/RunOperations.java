package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.RunStatus;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/interview-runs}: made, read, listed, ended, spoken in. */
final class RunOperations {

    static final String PATH = "/api/v1/interview-runs";
    static final Parameter ID = Parameter.id("id", Kind.RUN, "The interview run.");

    private static final int CREATED = 201;
    private static final Shape PAGE = Paging.page("InterviewRunPage", RunShapes.RUN);

    private RunOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "createInterviewRun", Tag.INTERVIEW_RUNS, "Create an interview run")
                        .needs(Scope.RUNS_WRITE)
                        .with(RunShapes.EXPAND)
                        .takes(RunShapes.NEW, smallest(), everything())
                        .answers(CREATED, RunShapes.RUN, SampleRun.createdExample())
                        .follows(Trait.COMMAND)
                        .refuses(ErrorCode.NOT_FOUND, ErrorCode.NOT_PUBLISHED, ErrorCode.CONFLICT),
                Operation.get(PATH, "listInterviewRuns", Tag.INTERVIEW_RUNS, "List interview runs")
                        .describedAs("Newest first; those for which every filter holds. A page may be short before"
                                + " the end: `has_more` tells.")
                        .needs(Scope.RUNS_READ)
                        .with(
                                Parameter.query(
                                        "status[]", Shape.list(Shape.choice(RunStatus.class)), "Runs in these states."),
                                Parameter.query("blueprint_id", Shape.id(Kind.BLUEPRINT), "Runs of this blueprint."),
                                Parameter.query("agent_id", Shape.id(Kind.AGENT), "Runs led by this agent."),
                                Parameter.query("channel_id", Shape.id(Kind.CHANNEL), "Runs in this channel."),
                                Parameter.query("connector_id", Shape.id(Kind.CONNECTOR), "Runs with this connector."),
                                Parameter.query("participant.external_id", Shape.text(), "Runs of this participant."),
                                Parameter.query(
                                        "metadata[key]",
                                        Shape.text(),
                                        "Runs whose metadata has that text, number or truth under the key."),
                                Parameter.query(
                                        "min_version",
                                        Shape.pattern("^run_[0-9a-z]{26}(:[0-9]{1,18})?$"),
                                        "A run's id, or a run's id, a colon and a version: a list that surely shows that run."),
                                RunShapes.EXPAND)
                        .answers(PAGE, page())
                        .follows(Trait.PAGED)
                        .refuses(ErrorCode.NOT_FOUND),
                Operation.get(PATH + "/{id}", "getInterviewRun", Tag.INTERVIEW_RUNS, "Get an interview run")
                        .needs(Scope.RUNS_READ)
                        .with(
                                ID,
                                Parameter.query(
                                        "at_version", Shape.version(), "As it stood at that version; not with at."),
                                Parameter.query("at", Shape.time(), "As it stood at that time; not with at_version."),
                                RunShapes.EXPAND)
                        .answers(RunShapes.RUN, SampleRun.activeExample(), SampleRun.expandedExample())
                        .follows(Trait.VERSIONED, Trait.MIN_VERSION),
                change("cancel", "cancelInterviewRun", "Cancel an interview run")
                        .takes(RunShapes.CANCEL, Example.of("reason", "Why", "{\"reason\": \"Not needed any more\"}"))
                        .answers(RunShapes.RUN, SampleRun.activeExample()),
                change("end", "endInterviewRun", "End an interview run")
                        .describedAs("Ends the conversation; results are made of what was said.")
                        .takes(Nothing.SHAPE, Nothing.EXAMPLE)
                        .answers(RunShapes.RUN, SampleRun.activeExample()),
                change("message", "sendMessage", "Say something on the participant's behalf")
                        .takes(JoinShapes.NEW_MESSAGE, JoinOperations.SPOKEN)
                        .answers(JoinShapes.MESSAGE_ACK, JoinShapes.messageAck())
                        .refuses(
                                ErrorCode.CONSENT_REQUIRED,
                                ErrorCode.NOT_OPEN_YET,
                                ErrorCode.WRONG_NODE,
                                ErrorCode.LIMIT_EXCEEDED),
                change("respond", "respondToNode", "Answer a form or custom node on the participant's behalf")
                        .takes(JoinShapes.NEW_RESPONSE, JoinOperations.FILLED_IN)
                        .answers(JoinShapes.CONTENT_RESPONSE, JoinShapes.contentResponse())
                        .refuses(
                                ErrorCode.CONSENT_REQUIRED,
                                ErrorCode.NOT_OPEN_YET,
                                ErrorCode.WRONG_NODE,
                                ErrorCode.LIMIT_EXCEEDED));
    }

    private static Operation change(String what, String id, String summary) {
        return Operation.post(PATH + "/{id}/" + what, id, Tag.INTERVIEW_RUNS, summary)
                .needs(Scope.RUNS_WRITE)
                .with(ID)
                .follows(Trait.COMMAND)
                .refuses(ErrorCode.RUN_ENDED, ErrorCode.CONFLICT, ErrorCode.ERASED);
    }

    private static Example smallest() {
        return Example.of("smallest", "Only what is required", "{\"blueprint_id\": \"%s\"}".formatted(blueprint()));
    }

    private static Example everything() {
        return Example.of("planned", "A planned interview with a known participant", """
                {"blueprint_id": "%s",
                 "participant": {"external_id": "customer-17", "name": "Grace", "metadata": {"plan": "pro"}},
                 "scheduled_at": "2036-05-04T09:30:00Z", "expires_at": "2036-05-11T09:30:00Z",
                 "metadata": {"wave": 1}}""".formatted(blueprint()));
    }

    private static Example page() {
        var runs = List.of(SampleRun.document(SampleRun.active(), Expanded.NONE));
        return Example.of("page", "A page", ListDocument.bytes(runs, Optional.empty(), (out, run) -> run.write(out)));
    }

    private static String blueprint() {
        return PublicIds.format(Kind.BLUEPRINT, BlueprintShapes.SAMPLE.id().value());
    }
}
