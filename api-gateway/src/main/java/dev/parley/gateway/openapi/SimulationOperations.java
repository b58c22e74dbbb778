package dev.parley.gateway.openapi;

import dev.parley.client.model.RunReport;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.NodeOutcome;
import dev.parley.domain.run.RunStatus;
import dev.parley.gateway.document.SimulationDocument;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.simulate.Simulation;
import dev.parley.simulator.Authors;
import dev.parley.simulator.ModelUse;
import dev.parley.simulator.Persona;
import dev.parley.simulator.builtin.BuiltInParticipant;
import java.util.List;
import java.util.Optional;

/** Simulated participants. */
final class SimulationOperations {

    private static final int ACCEPTED = 202;

    private static final Shape NEW = Shape.object("NewSimulation")
            .with("persona", Shape.choice(Persona.class))
            .optional(
                    "engine",
                    AgentShapes.model("NewModel")
                            .describedAs(
                                    "Who words the answers; the built-in participant by default, who also stands in where a"
                                            + " model fails. The operator names the providers there are."));

    private static final Shape QUESTION = Shape.object("QuestionReport")
            .with("node_id", Shape.text())
            .with("question_key", Shape.text())
            .with("node_type", Shape.choice(NodeType.class))
            .with("required", Shape.bool())
            .with("reached", Shape.bool())
            .with("answered", Shape.bool())
            .with("outcome", Shape.choice(NodeOutcome.class).orNull().describedAs("null while it was not left."))
            .with("follow_ups", Shape.count())
            .with("redirects", Shape.count().describedAs("How often the agent led back to the question."))
            .with("rephrasings", Shape.count())
            .with("declined", Shape.count().describedAs("Answers that were found to decline."))
            .with("off_topic", Shape.count().describedAs("Answers that were found to be about something else."))
            .with("estimated_duration_s", Shape.count());

    private static final Shape REPORT = Shape.object("RunReport")
            .with("status", Shape.choice(RunStatus.class))
            .with("end_reason", Shape.choice(EndReason.class).orNull())
            .with("completion_rate", Shape.number(0, 1))
            .with("participant_messages", Shape.count())
            .with("duration_s", Shape.count().describedAs("As it happened; simulated participants answer at once."))
            .with(
                    "estimated_duration_s",
                    Shape.count().describedAs("What a person would need to read, think and answer."))
            .with("questions", Shape.list(QUESTION).describedAs("Every node of the blueprint."))
            .with(
                    "branches",
                    Shape.list(Shape.object("BranchReport")
                                    .with("index", Shape.count())
                                    .with("from", Shape.text())
                                    .with("to", Shape.text())
                                    .with("taken", Shape.bool()))
                            .describedAs("Every edge of the blueprint."));

    private static final Shape SIMULATION = Shape.object("Simulation")
            .with("object", Shape.constant("simulation"))
            .with("run_id", Shape.id(Kind.RUN))
            .with(Owned.tenant())
            .with(
                    "persona",
                    Shape.choice(Persona.class)
                            .orNull()
                            .describedAs("null, like what follows, where this gateway knows of no simulation."))
            .with("engine", Shape.text().orNull())
            .with("status", Shape.choice(Simulation.Status.class).orNull())
            .with("problem", Shape.text().orNull().describedAs("Why it could not go on."))
            .with(
                    "answers",
                    Shape.object("SimulatedAnswers")
                            .with("by_model", Shape.count())
                            .with(
                                    "by_builtin",
                                    Shape.count()
                                            .describedAs("Those in place of a model that failed are among them; forms"
                                                    + " are not."))
                            .with(
                                    "model_tokens",
                                    Shape.object("SimulationTokens")
                                            .with("input", Shape.count())
                                            .with("output", Shape.count()))
                            .with("model_cost", Shape.number())
                            .orNull()
                            .describedAs("Who has worded the answers so far, and what models took for it, which"
                                    + " is not part of the organization's usage."))
            .with("started_at", Shape.time().orNull())
            .with("ended_at", Shape.time().orNull())
            .with("report", REPORT.orNull().describedAs("null where a simulation has just been asked for."));

    private static final Simulation RUNNING = new Simulation(
            Owned.TENANT,
            SampleRun.ID,
            Persona.EVASIVE,
            BuiltInParticipant.ENGINE,
            Simulation.Status.RUNNING,
            Optional.empty(),
            new Authors(0, 2, ModelUse.NONE),
            Owned.UPDATED,
            Optional.empty());

    private SimulationOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(
                                RunOperations.PATH + "/{id}/simulate",
                                "simulateParticipant",
                                Tag.INTERVIEW_RUNS,
                                "Let a simulated participant take part")
                        .describedAs(
                                "In a test run. They answer over the join link, as people do, until the conversation"
                                        + " is over or cannot go on. Asking again while they take part changes nothing; asking"
                                        + " again after they were stopped goes on.")
                        .needs(Scope.RUNS_WRITE)
                        .with(RunOperations.ID)
                        .takes(
                                NEW,
                                Example.of(
                                        "evasive", "Somebody who would rather not say", "{\"persona\": \"evasive\"}"),
                                Example.of(
                                        "builtin",
                                        "With the engine named",
                                        "{\"persona\": \"terse\", \"engine\": {\"provider\": \"builtin\"}}"),
                                Example.of(
                                        "model",
                                        "Played by a language model",
                                        "{\"persona\": \"talkative\", \"engine\": {\"provider\": \"ollama\", \"model\":"
                                                + " \"llama3.2\"}}"))
                        .answers(ACCEPTED, SIMULATION, example("started", "Just asked for", Optional.empty()))
                        .refuses(ErrorCode.CONFLICT, ErrorCode.FORBIDDEN, ErrorCode.RUN_ENDED, ErrorCode.UNPROCESSABLE),
                Operation.get(
                                RunOperations.PATH + "/{id}/simulation",
                                "getSimulation",
                                Tag.RESULTS,
                                "Report on a test run")
                        .describedAs("How a simulated participant fares, as far as this gateway knows, and what the run"
                                + " tells about its blueprint so far.")
                        .needs(Scope.RESULTS_READ)
                        .with(RunOperations.ID)
                        .answers(SIMULATION, example("report", "A report", Optional.of(sample())))
                        .refuses(ErrorCode.FORBIDDEN));
    }

    private static Example example(String name, String summary, Optional<RunReport> report) {
        var document = new SimulationDocument(Owned.TENANT, SampleRun.ID, Optional.of(RUNNING), report);
        return Example.of(name, summary, document::write);
    }

    private static RunReport sample() {
        return new RunReport(
                dev.parley.client.model.RunStatus.ACTIVE,
                Optional.empty(),
                0.5,
                3,
                2,
                95,
                List.of(new RunReport.Question(
                        "why", "why", "question", true, true, false, Optional.of("declined"), 1, 0, 1, 2, 0, 41)),
                List.of(new RunReport.Branch(0, "why", "details", true)));
    }
}
