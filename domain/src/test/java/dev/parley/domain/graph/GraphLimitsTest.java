package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A graph may be as large as")
class GraphLimitsTest {

    private static final String LONGEST = "x".repeat(Limits.TEXT_BYTES);
    private static final String TOO_LONG = LONGEST + "x";

    @Test
    void two_hundred_nodes() {
        assertThat(over(chain(200))).isEmpty();
        assertThat(over(chain(201))).containsExactly("graph.nodes");
    }

    @Test
    void a_thousand_edges() {
        assertThat(over(edges(1_000))).isEmpty();
        assertThat(over(edges(1_001))).containsExactly("graph.edges");
    }

    @Test
    void two_hundred_and_fifty_six_kibibytes_of_json() {
        assertThat(over(ofBytes(262_144))).isEmpty();
        assertThat(over(ofBytes(262_145))).containsExactly("graph");
    }

    @Test
    void ten_kibibytes_of_text_anywhere() {
        assertThat(over(withTexts(LONGEST))).isEmpty();
        assertThat(over(withTexts(TOO_LONG)))
                .containsExactlyInAnyOrder(
                        "graph.nodes.q.key",
                        "graph.nodes.q.text",
                        "graph.nodes.q.objective",
                        "graph.nodes.q.probing.completion_hint",
                        "graph.nodes.s.content.text",
                        "graph.nodes.s.content.url",
                        "graph.nodes.s.content.alt",
                        "graph.nodes.f.fields[0].key",
                        "graph.nodes.f.fields[0].label",
                        "graph.nodes.f.fields[0].options[0]",
                        "graph.edges[0].condition.field",
                        "graph.edges[1].condition.instruction");
    }

    @Test
    void ten_kibibytes_of_text_counted_in_utf_8() {
        var umlauts = "ü".repeat(Limits.TEXT_BYTES / 2);
        assertThat(over(only(Graphs.question("a", umlauts)))).isEmpty();
        assertThat(over(only(Graphs.question("a", umlauts + "ü")))).containsExactly("graph.nodes.only.text");
    }

    @Test
    void fifty_fields_of_a_form() {
        assertThat(over(only(form(50)))).isEmpty();
        assertThat(over(only(form(51)))).containsExactly("graph.nodes.only.fields");
    }

    @Test
    void twelve_techniques_of_a_question() {
        assertThat(over(only(techniques(12)))).isEmpty();
        assertThat(over(only(techniques(13)))).containsExactly("graph.nodes.only.probing.techniques");
    }

    @Test
    void an_empty_draft_too() {
        assertThat(over(Graph.EMPTY)).isEmpty();
    }

    @Test
    void whatever_it_is_publishing_names_the_same_limits() {
        var graph = chain(201);
        assertThat(GraphValidation.validate(graph, Validations.spec(graph))).isEqualTo(GraphLimits.check(graph));
    }

    private static List<String> over(Graph graph) {
        var findings = GraphLimits.check(graph);
        assertThat(findings).allMatch(finding -> finding.code().equals("limit_exceeded"));
        return findings.stream().map(Finding::path).toList();
    }

    private static Graph only(Node node) {
        return Graphs.from("only").node("only", node).build();
    }

    private static Graph chain(int nodes) {
        var graph = Graphs.from("n0");
        IntStream.range(0, nodes).forEach(i -> graph.question("n" + i));
        IntStream.range(1, nodes).forEach(i -> graph.edge("n" + (i - 1), "n" + i));
        return graph.build();
    }

    private static Graph edges(int edges) {
        var graph = Graphs.from("a").question("a").question("b");
        IntStream.range(0, edges).forEach(_ -> graph.edge("a", "b"));
        return graph.build();
    }

    private static Graph ofBytes(int bytes) {
        int empty = JsonSize.bytes(GraphJson.of(padded("")));
        return padded("x".repeat(bytes - empty));
    }

    private static Graph padded(String padding) {
        return only(new Node.Custom("a", "", false, new Json.Object(Map.of("padding", Json.text(padding)))));
    }

    private static Graph withTexts(String text) {
        var some = Optional.of(text);
        var probing = new Probing(true, OptionalInt.empty(), List.of(), some);
        var field = new FormField(
                text, FormField.Type.SINGLE_CHOICE, text, true, List.of(text), Optional.empty(), Optional.empty());
        return Graphs.from("q")
                .node("q", new Node.Question(text, text, some, true, probing))
                .node(
                        "s",
                        new Node.Stimulus(
                                "s", "", true, new StimulusContent(StimulusContent.Kind.LINK, some, some, some)))
                .node("f", Graphs.form("f", field))
                .edge("q", "s", Graphs.whenExists(text))
                .edge("q", "f", Graphs.judged(text))
                .build();
    }

    private static Node form(int fields) {
        return Graphs.form(
                "a",
                IntStream.range(0, fields)
                        .mapToObj(i -> Graphs.field("f" + i, FormField.Type.BOOLEAN))
                        .toArray(FormField[]::new));
    }

    private static Node techniques(int techniques) {
        return Graphs.probed(
                "a",
                new Probing(
                        true,
                        OptionalInt.empty(),
                        Collections.nCopies(techniques, Technique.FUNNEL),
                        Optional.empty()));
    }
}
