package dev.parley.domain.graph;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A graph as the API writes it; its compact text is what the limit of the graph's size counts. */
public final class GraphJson {

    private GraphJson() {}

    /** The whole graph; absent values are null. */
    public static Json.Object of(Graph graph) {
        var nodes = new LinkedHashMap<String, Json>();
        graph.nodes().forEach((id, node) -> nodes.put(id, node(node)));
        return object(
                Map.entry("entry_node", Json.text(graph.entryNode())),
                Map.entry("nodes", new Json.Object(nodes)),
                Map.entry(
                        "edges",
                        new Json.Array(graph.edges().stream()
                                .map(edge -> (Json) edge(edge))
                                .toList())));
    }

    /** One node; which members it has depends on its type. */
    public static Json.Object node(Node node) {
        var members = new LinkedHashMap<String, Json>();
        members.put("type", wireName(node.type()));
        members.put("key", Json.text(node.key()));
        members.put("text", Json.text(node.text()));
        members.put("required", Json.bool(node.required()));
        switch (node) {
            case Node.Question question -> {
                members.put("objective", text(question.objective()));
                members.put("probing", probing(question.probing()));
            }
            case Node.Stimulus stimulus -> members.put("content", content(stimulus.content()));
            case Node.Form form ->
                members.put(
                        "fields",
                        new Json.Array(form.fields().stream()
                                .map(field -> (Json) field(field))
                                .toList()));
            case Node.Custom custom -> members.put("content", custom.content());
        }
        return new Json.Object(members);
    }

    /** One edge. */
    public static Json.Object edge(Edge edge) {
        return object(
                Map.entry("from", Json.text(edge.from())),
                Map.entry("to", Json.text(edge.to())),
                Map.entry(
                        "condition", edge.condition().map(GraphJson::condition).orElse(Json.Null.NULL)),
                Map.entry("priority", Json.number(edge.priority())));
    }

    private static Json condition(Condition condition) {
        return switch (condition) {
            case Condition.Structured(var field, var operator, var value) ->
                object(
                        Map.entry("type", Json.text("structured")),
                        Map.entry("field", Json.text(field)),
                        Map.entry("operator", Json.text(operator)),
                        Map.entry("value", value));
            case Condition.AgentAssessed(var instruction) ->
                object(
                        Map.entry("type", Json.text("agent_assessed")),
                        Map.entry("instruction", Json.text(instruction)));
        };
    }

    private static Json probing(Probing probing) {
        return object(
                Map.entry("enabled", Json.bool(probing.enabled())),
                Map.entry(
                        "max_follow_ups",
                        probing.maxFollowUps().isPresent()
                                ? Json.number(probing.maxFollowUps().getAsInt())
                                : Json.Null.NULL),
                Map.entry("techniques", techniques(probing.techniques())),
                Map.entry("completion_hint", text(probing.completionHint())));
    }

    private static Json content(StimulusContent content) {
        return object(
                Map.entry("kind", wireName(content.kind())),
                Map.entry("text", text(content.text())),
                Map.entry("url", text(content.url())),
                Map.entry("alt", text(content.alt())));
    }

    private static Json.Object field(FormField field) {
        return object(
                Map.entry("key", Json.text(field.key())),
                Map.entry("type", wireName(field.type())),
                Map.entry("label", Json.text(field.label())),
                Map.entry("required", Json.bool(field.required())),
                Map.entry("options", Json.texts(field.options())),
                Map.entry("min", number(field.min())),
                Map.entry("max", number(field.max())));
    }

    private static Json techniques(List<Technique> techniques) {
        return new Json.Array(techniques.stream().map(GraphJson::wireName).toList());
    }

    private static Json text(Optional<String> text) {
        return text.map(Json::text).orElse(Json.Null.NULL);
    }

    private static Json number(Optional<BigDecimal> number) {
        return number.<Json>map(Json.Num::new).orElse(Json.Null.NULL);
    }

    private static Json wireName(Enum<?> value) {
        return Json.text(value.name().toLowerCase(Locale.ROOT));
    }

    @SafeVarargs
    private static Json.Object object(Map.Entry<String, Json>... members) {
        var map = new LinkedHashMap<String, Json>();
        for (var member : members) {
            map.put(member.getKey(), member.getValue());
        }
        return new Json.Object(map);
    }
}
