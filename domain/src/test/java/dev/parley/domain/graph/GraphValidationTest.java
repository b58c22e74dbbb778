package dev.parley.domain.graph;

import static dev.parley.domain.graph.Validations.codes;
import static dev.parley.domain.graph.Validations.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A graph")
class GraphValidationTest {

    @Test
    void of_every_kind_of_node_that_branches_and_joins_has_no_findings() {
        var graph = Graphs.from("hello")
                .question("hello")
                .node("about", Graphs.form("about", Graphs.field("size", FormField.Type.NUMBER)))
                .node("slogan", Graphs.stimulus("slogan"))
                .node("widget", Graphs.custom("widget"))
                .edge("hello", "about")
                .edge("about", "slogan", Graphs.when("about.size", "gte", Json.number(10)))
                .edge("about", "widget")
                .edge("slogan", "widget")
                .build();
        assertThat(findings(graph)).isEmpty();
    }

    @Test
    void with_several_problems_has_a_finding_for_each_and_warnings_last() {
        var graph = Graphs.from("a")
                .node("a", Graphs.question("a", "What? Why?"))
                .node("b", Graphs.question("a", ""))
                .edge("a", "b", Graphs.when("zzz", "like", Json.Null.NULL))
                .edge("b", "a")
                .build();
        assertThat(codes(graph))
                .containsExactly(
                        "cycle graph.edges[1]",
                        "duplicate_key graph.nodes.b.key",
                        "empty_text graph.nodes.b.text",
                        "unknown_condition_field graph.edges[0].condition.field",
                        "unknown_operator graph.edges[0].condition.operator");
        assertThat(findings(graph).getLast().severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(GraphValidation.refuses(findings(graph))).isTrue();
    }
}
