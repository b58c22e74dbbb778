package dev.parley.gateway.document;

import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.Step;
import dev.parley.gateway.json.JsonWriter;
import java.util.List;
import java.util.TreeMap;

/** What was decided in a turn, and why. */
final class StepData {

    private StepData() {}

    static void write(JsonWriter out, Step step) {
        switch (step) {
            case Step.FollowUp(var technique, var _) ->
                out.text("type", "follow_up").choice("technique", technique);
            case Step.Redirect(var firm, var _) -> out.text("type", "redirect").bool("firm", firm);
            case Step.Rephrase _ -> out.text("type", "rephrase");
            case Step.MoveOn(var edge, var toNode, var _) ->
                out.text("type", "move_on").number("edge", edge).text("to_node", toNode);
            case Step.Finish(var cause, var _) -> out.text("type", "finish").choice("cause", cause);
        }
        out.text("reason", step.reason());
    }

    static void call(JsonWriter out, ModelCall call) {
        out.choice("role", call.role())
                .choice("provider", call.provider())
                .text("model", call.model())
                .text("prompt", call.prompt())
                .number("input_tokens", call.inputTokens())
                .number("output_tokens", call.outputTokens())
                .number("cost_micros", call.costMicros())
                .choice("outcome", call.outcome());
    }

    static void assessment(JsonWriter out, Assessment assessment) {
        out.bool("addressed", assessment.addressed())
                .decimal("completeness", assessment.completeness())
                .bool("hint_satisfied", assessment.hintSatisfied())
                .bool("off_topic", assessment.offTopic())
                .bool("declined", assessment.declined())
                .texts("sensitive_topics", assessment.sensitiveTopics())
                .json("value", assessment.value())
                .objects(
                        "edge_verdicts",
                        List.copyOf(new TreeMap<>(assessment.edgeVerdicts()).entrySet()),
                        (item, verdict) -> item.number("edge", verdict.getKey()).choice("verdict", verdict.getValue()))
                .choice("sentiment", assessment.sentiment())
                .decimal("confidence", assessment.confidence())
                .text("rationale", assessment.rationale())
                .text("engine", assessment.engine())
                .choice("ask", assessment.ask())
                .text("prompt", assessment.prompt())
                .choice("decline_reason", assessment.declineReason());
    }
}
