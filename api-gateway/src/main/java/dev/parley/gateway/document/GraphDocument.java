package dev.parley.gateway.document;

import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonWriter;
import java.util.Optional;

/** A blueprint's graph. */
public final class GraphDocument {

    private GraphDocument() {}

    static void write(JsonWriter out, Graph graph) {
        out.text("entry_node", Optional.of(graph.entryNode()).filter(id -> !id.isEmpty()))
                .map("nodes", graph.nodes(), GraphDocument::node)
                .objects("edges", graph.edges(), GraphDocument::edge);
    }

    /** Writes the members of a node. */
    public static void node(JsonWriter out, Node node) {
        out.choice("type", node.type()).text("key", node.key()).text("text", node.text());
        switch (node) {
            case Node.Question question ->
                out.text("objective", question.objective())
                        .bool("required", question.required())
                        .object("probing", probing -> probing(probing, question.probing()));
            case Node.Stimulus stimulus ->
                out.bool("required", stimulus.required())
                        .object("content", content -> content(content, stimulus.content()));
            case Node.Form form ->
                out.bool("required", form.required()).objects("fields", form.fields(), GraphDocument::field);
            case Node.Custom custom -> out.bool("required", custom.required()).json("content", custom.content());
        }
    }

    /** Without what is written for the agent: objective, probing. */
    static void asParticipantSeesIt(JsonWriter out, Node node) {
        out.choice("type", node.type()).text("text", node.text()).bool("required", node.required());
        switch (node) {
            case Node.Question _ -> {}
            case Node.Stimulus stimulus -> out.object("content", content -> content(content, stimulus.content()));
            case Node.Form form -> out.objects("fields", form.fields(), GraphDocument::field);
            case Node.Custom custom -> out.json("content", custom.content());
        }
    }

    private static void probing(JsonWriter out, Probing probing) {
        out.bool("enabled", probing.enabled())
                .number("max_follow_ups", probing.maxFollowUps())
                .texts(
                        "techniques",
                        probing.techniques().stream().map(JsonWriter::wireName).toList())
                .text("completion_hint", probing.completionHint());
    }

    private static void content(JsonWriter out, StimulusContent content) {
        out.choice("kind", content.kind())
                .text("text", content.text())
                .text("url", content.url())
                .text("alt", content.alt());
    }

    private static void field(JsonWriter out, FormField field) {
        out.text("key", field.key())
                .choice("type", field.type())
                .text("label", field.label())
                .bool("required", field.required())
                .texts("options", field.options())
                .json("min", field.min().map(Json.Num::new))
                .json("max", field.max().map(Json.Num::new));
    }

    static void edge(JsonWriter out, Edge edge) {
        out.text("from", edge.from())
                .text("to", edge.to())
                .object("condition", edge.condition(), GraphDocument::condition)
                .number("priority", edge.priority());
    }

    private static void condition(JsonWriter out, Condition condition) {
        switch (condition) {
            case Condition.Structured(var field, var operator, var value) ->
                out.text("type", "structured")
                        .text("field", field)
                        .text("operator", operator)
                        .json("value", value);
            case Condition.AgentAssessed(var instruction) ->
                out.text("type", "agent_assessed").text("instruction", instruction);
        }
    }
}
