package dev.parley.gateway.input;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a graph. Shape, types and limits are checked here; whether it makes an interview is what validation says, so a draft may be
 * unfinished: texts and keys may be empty, edges may dangle.
 */
public final class GraphFields {

    public static final int ID_BYTES = 128;
    public static final int FIELD_BYTES = ID_BYTES * 4;
    public static final int OPTION_BYTES = ID_BYTES * 4;
    public static final int MAX_OPTIONS = 200;
    public static final int MAX_FOLLOW_UPS = 20;
    public static final int MAX_PRIORITY = 1_000_000;

    private GraphFields() {}

    static Graph graph(Fields in) {
        var graph = new Graph(
                in.optionalText("entry_node", ID_BYTES).orElse(""),
                in.map("nodes", Limits.NODES, GraphFields::node),
                edges(in));
        if (!graph.nodes().keySet().stream().allMatch(NodeIds::isNodeId)) {
            in.error("nodes", "invalid_format", NodeIds.RULE);
        }
        return graph;
    }

    static List<Edge> edges(Fields in) {
        return in.objects("edges", Limits.EDGES, GraphFields::edge);
    }

    static Node node(Fields in) {
        var type = in.choice("type", NodeType.class);
        var key = in.optionalText("key", ID_BYTES).orElse("");
        var text = in.optionalText("text", Limits.TEXT_BYTES).orElse("");
        var required = in.bool("required", false);
        return switch (type) {
            case QUESTION ->
                new Node.Question(
                        key,
                        text,
                        in.optionalText("objective", Limits.TEXT_BYTES),
                        required,
                        in.object("probing").map(GraphFields::probing).orElse(Probing.OFF));
            case STIMULUS -> new Node.Stimulus(key, text, required, content(in.requiredObject("content")));
            case FORM ->
                new Node.Form(key, text, required, in.objects("fields", Limits.FORM_FIELDS, GraphFields::formField));
            case CUSTOM ->
                new Node.Custom(
                        key,
                        text,
                        required,
                        in.jsonObject("content", Limits.GRAPH_BYTES).orElse(Json.Object.EMPTY));
        };
    }

    private static Probing probing(Fields in) {
        var probing = new Probing(
                in.bool("enabled", true),
                in.integer("max_follow_ups", 0, MAX_FOLLOW_UPS),
                in.choices("techniques", Technique.class, Limits.TECHNIQUES),
                in.optionalText("completion_hint", Limits.TEXT_BYTES));
        in.done();
        return probing;
    }

    private static StimulusContent content(Fields in) {
        var content = new StimulusContent(
                in.choice("kind", StimulusContent.Kind.class),
                in.optionalText("text", Limits.TEXT_BYTES),
                in.httpsAddress("url"),
                in.optionalText("alt", Limits.TEXT_BYTES));
        in.done();
        return content;
    }

    private static FormField formField(Fields in) {
        var min = in.number("min");
        var max = in.number("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            in.error("min", "contradictory", "must not be greater than max");
        }
        return new FormField(
                in.optionalText("key", ID_BYTES).orElse(""),
                in.choice("type", FormField.Type.class),
                in.optionalText("label", Limits.TEXT_BYTES).orElse(""),
                in.bool("required", false),
                in.texts("options", MAX_OPTIONS, OPTION_BYTES),
                min.map(BigDecimal::stripTrailingZeros).map(GraphFields::plain),
                max.map(BigDecimal::stripTrailingZeros).map(GraphFields::plain));
    }

    /** 100 stays 100 and does not become 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Edge edge(Fields in) {
        return new Edge(
                in.text("from", ID_BYTES),
                in.text("to", ID_BYTES),
                in.object("condition").flatMap(GraphFields::condition),
                in.integer("priority", -MAX_PRIORITY, MAX_PRIORITY).orElse(0));
    }

    private enum ConditionType {
        STRUCTURED,
        AGENT_ASSESSED
    }

    private static Optional<Condition> condition(Fields in) {
        Condition condition = switch (in.choice("type", ConditionType.class)) {
            case STRUCTURED ->
                new Condition.Structured(
                        in.text("field", FIELD_BYTES),
                        in.text("operator", ID_BYTES),
                        in.json("value").orElse(Json.Null.NULL));
            case AGENT_ASSESSED -> new Condition.AgentAssessed(in.text("instruction", Limits.TEXT_BYTES));
        };
        in.done();
        return Optional.of(condition);
    }
}
