package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Condition;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.FormField;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.graph.StimulusContent;
import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The graph of the examples: a question, a form behind a condition, a stimulus. */
final class SampleGraph {

    static final Graph GRAPH = new Graph("why", nodes(), edges());

    private SampleGraph() {}

    private static LinkedHashMap<String, Node> nodes() {
        var nodes = new LinkedHashMap<String, Node>();
        nodes.put(
                "why",
                new Node.Question(
                        "why",
                        "Why do you use it?",
                        Optional.of("motives"),
                        true,
                        new Probing(
                                true, OptionalInt.of(2), List.of(Technique.TELL_ME_MORE), Optional.of("a motive"))));
        nodes.put(
                "details",
                new Node.Form(
                        "details",
                        "Some details, please.",
                        true,
                        List.of(new FormField(
                                "seats",
                                FormField.Type.NUMBER,
                                "Seats",
                                true,
                                List.of(),
                                Optional.of(BigDecimal.ONE),
                                Optional.of(BigDecimal.valueOf(100))))));
        nodes.put(
                "ad",
                new Node.Stimulus(
                        "ad",
                        "What do you make of this?",
                        false,
                        new StimulusContent(
                                StimulusContent.Kind.IMAGE,
                                Optional.empty(),
                                Optional.of("https://acme.example/ad.png"),
                                Optional.of("A poster"))));
        return nodes;
    }

    private static List<Edge> edges() {
        return List.of(
                new Edge(
                        "why",
                        "details",
                        Optional.of(new Condition.Structured("metadata.team", "eq", Json.text("research"))),
                        0),
                new Edge("why", "ad", Optional.empty(), 1),
                new Edge("details", "ad", Optional.of(new Condition.AgentAssessed("Many seats are used.")), 0));
    }
}
