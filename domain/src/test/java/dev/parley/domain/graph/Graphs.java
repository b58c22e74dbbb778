package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds graphs for specs: {@code Graphs.from("a").question("a").question("b").edge("a", "b").build()}. */
final class Graphs {

    private final String entry;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private Graphs(String entry) {
        this.entry = entry;
    }

    static Graphs from(String entry) {
        return new Graphs(entry);
    }

    /** A question whose key is its id. */
    Graphs question(String id) {
        return node(id, question(id, "What about " + id + "?"));
    }

    Graphs node(String id, Node node) {
        nodes.put(id, node);
        return this;
    }

    /** An unconditional edge that is tried after those before it. */
    Graphs edge(String from, String to) {
        return edge(from, to, edges.size(), Optional.empty());
    }

    Graphs edge(String from, String to, Condition condition) {
        return edge(from, to, edges.size(), Optional.of(condition));
    }

    Graphs edge(String from, String to, int priority, Optional<Condition> condition) {
        edges.add(new Edge(from, to, condition, priority));
        return this;
    }

    Graph build() {
        return new Graph(entry, nodes, edges);
    }

    static Node.Question question(String key, String text) {
        return new Node.Question(key, text, Optional.empty(), true, Probing.OFF);
    }

    static Node.Question probed(String key, Probing probing) {
        return new Node.Question(key, "What about it?", Optional.empty(), true, probing);
    }

    static Probing probing(int maxFollowUps) {
        return new Probing(true, OptionalInt.of(maxFollowUps), List.of(), Optional.empty());
    }

    static Node.Form form(String key, FormField... fields) {
        return new Node.Form(key, "Please fill this in.", true, List.of(fields));
    }

    static FormField field(String key, FormField.Type type, String... options) {
        return new FormField(key, type, "Your " + key, true, List.of(options), Optional.empty(), Optional.empty());
    }

    static Node.Stimulus stimulus(String key) {
        var content = new StimulusContent(
                StimulusContent.Kind.TEXT, Optional.of("A new slogan"), Optional.empty(), Optional.empty());
        return new Node.Stimulus(key, "What do you make of this?", true, content);
    }

    static Node.Custom custom(String key) {
        return new Node.Custom(key, "", true, Json.Object.EMPTY);
    }

    static Condition.Structured when(String field, String operator, Json value) {
        return new Condition.Structured(field, operator, value);
    }

    static Condition.Structured whenExists(String field) {
        return when(field, "exists", Json.Null.NULL);
    }

    static Condition.AgentAssessed judged(String instruction) {
        return new Condition.AgentAssessed(instruction);
    }
}
