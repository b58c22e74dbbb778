package dev.parley.gateway.document;

import dev.parley.client.model.RunReport;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.simulate.Simulation;
import dev.parley.simulator.Authors;
import java.util.Optional;

/**
 * A simulated participant and what the run tells.
 *
 * @param simulation where this gateway knows of one
 */
public record SimulationDocument(
        Tenant tenant, RunId run, Optional<Simulation> simulation, Optional<RunReport> report) {

    private static final double MICROS_PER_UNIT = 1_000_000;

    /** Writes the members. */
    public void write(JsonWriter out) {
        out.text("object", "simulation").text("run_id", PublicIds.format(Kind.RUN, run.value()));
        Owner.write(out, tenant);
        out.text("persona", simulation.map(known -> known.persona().wireName()))
                .text("engine", simulation.map(Simulation::engine))
                .choice("status", simulation.map(Simulation::status))
                .text("problem", simulation.flatMap(Simulation::problem))
                .object("answers", simulation.map(Simulation::authors), SimulationDocument::authors)
                .time("started_at", simulation.map(Simulation::startedAt))
                .time("ended_at", simulation.flatMap(Simulation::endedAt))
                .object("report", report, SimulationDocument::report);
    }

    private static void authors(JsonWriter out, Authors authors) {
        var used = authors.used();
        out.number("by_model", authors.model())
                .number("by_builtin", authors.builtIn())
                .object(
                        "model_tokens",
                        tokens -> tokens.number("input", used.inputTokens()).number("output", used.outputTokens()))
                .decimal("model_cost", used.costMicros() / MICROS_PER_UNIT);
    }

    private static void report(JsonWriter out, RunReport report) {
        out.choice("status", report.status())
                .text("end_reason", report.endReason())
                .decimal("completion_rate", report.completionRate())
                .number("participant_messages", report.participantMessages())
                .number("duration_s", report.durationS())
                .number("estimated_duration_s", report.estimatedDurationS())
                .objects("questions", report.questions(), SimulationDocument::question)
                .objects("branches", report.branches(), SimulationDocument::branch);
    }

    private static void question(JsonWriter out, RunReport.Question question) {
        out.text("node_id", question.nodeId())
                .text("question_key", question.questionKey())
                .text("node_type", question.nodeType())
                .bool("required", question.required())
                .bool("reached", question.reached())
                .bool("answered", question.answered())
                .text("outcome", question.outcome())
                .number("follow_ups", question.followUps())
                .number("redirects", question.redirects())
                .number("rephrasings", question.rephrasings())
                .number("declined", question.declined())
                .number("off_topic", question.offTopic())
                .number("estimated_duration_s", question.estimatedDurationS());
    }

    private static void branch(JsonWriter out, RunReport.Branch branch) {
        out.number("index", branch.index())
                .text("from", branch.from())
                .text("to", branch.to())
                .bool("taken", branch.taken());
    }
}
