package dev.parley.gateway.document;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.view.DecisionView;
import dev.parley.gateway.json.JsonWriter;
import java.time.Duration;
import java.util.OptionalLong;

/** One turn of the agent: what it knew, what it did and why. */
public final class DecisionDocument {

    private DecisionDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, RunId run, DecisionView decision) {
        out.text("run_id", PublicIds.format(Kind.RUN, run.value()))
                .number("version", decision.version())
                .time("decided_at", decision.at())
                .text("node_id", decision.nodeId())
                .text("question_key", decision.questionKey())
                .texts("transcript_entry_ids", ResponsesDocument.entryIds(decision.heard()))
                .object("assessment", decision.assessment(), StepData::assessment)
                .object("step", step -> StepData.write(step, decision.step()))
                .object("edge", decision.edge(), DecisionDocument::edge)
                .object("closed", decision.closed(), RunEventData::closed)
                .object("opened", decision.opened(), RunEventData::opened)
                .choice("technique", decision.technique())
                .text("reason", decision.reason())
                .text("engine", decision.engine())
                .text("entry_id", decision.spoken().map(id -> PublicIds.format(Kind.ENTRY, id.value())))
                .number(
                        "latency_ms",
                        decision.latency()
                                .map(Duration::toMillis)
                                .map(OptionalLong::of)
                                .orElseGet(OptionalLong::empty))
                .objects("model_calls", decision.calls(), StepData::call)
                .text("object", "decision");
    }

    private static void edge(JsonWriter out, DecisionView.TakenEdge taken) {
        out.number("index", taken.index());
        GraphDocument.edge(out, taken.edge());
    }
}
