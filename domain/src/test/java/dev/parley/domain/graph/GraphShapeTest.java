package dev.parley.domain.graph;

import static dev.parley.domain.graph.Validations.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A graph cannot be published when its shape is wrong")
class GraphShapeTest {

    @Test
    void it_does_not_say_where_the_interview_begins() {
        assertThat(codes(Graph.EMPTY)).containsExactly("missing_entry_node graph.entry_node");
    }

    @Test
    void it_begins_at_a_node_that_does_not_exist() {
        assertThat(codes(Graphs.from("start").question("a").build()))
                .containsExactly("unknown_entry_node graph.entry_node");
    }

    @Test
    void an_edge_begins_or_ends_nowhere() {
        var graph = Graphs.from("a")
                .question("a")
                .edge("a", "b")
                .edge("c", "a")
                .edge("x", "y")
                .build();
        assertThat(codes(graph))
                .containsExactly(
                        "dangling_edge graph.edges[0].to",
                        "dangling_edge graph.edges[1].from",
                        "dangling_edge graph.edges[2].from",
                        "dangling_edge graph.edges[2].to");
    }

    @Test
    void an_edge_leads_back() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .edge("a", "b")
                .edge("b", "c")
                .edge("c", "a")
                .build();
        assertThat(codes(graph)).containsExactly("cycle graph.edges[2]");
    }

    @Test
    void a_node_leads_to_itself() {
        assertThat(codes(Graphs.from("a").question("a").edge("a", "a").build()))
                .containsExactly("cycle graph.edges[0]");
    }

    @Test
    void each_of_two_cycles_is_named() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .edge("a", "b")
                .edge("b", "a")
                .edge("b", "c")
                .edge("c", "b")
                .build();
        assertThat(codes(graph)).containsExactly("cycle graph.edges[1]", "cycle graph.edges[3]");
    }

    @Test
    void ways_that_join_again_are_no_cycle() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .question("d")
                .edge("a", "b", Graphs.whenExists("metadata.x"))
                .edge("a", "c")
                .edge("b", "d")
                .edge("c", "d")
                .build();
        assertThat(codes(graph)).isEmpty();
    }

    @Test
    void no_way_leads_to_a_node() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .edge("b", "c")
                .build();
        assertThat(codes(graph)).containsExactly("unreachable_node graph.nodes.b");
    }

    @Test
    void one_edge_that_leads_nowhere_is_one_mistake_and_not_one_for_every_node_after_it() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .question("d")
                .edge("a", "bb")
                .edge("b", "c")
                .edge("c", "d")
                .build();
        assertThat(codes(graph)).containsExactly("dangling_edge graph.edges[0].to", "unreachable_node graph.nodes.b");
    }

    @Test
    void of_two_lost_parts_the_beginning_of_each_is_named() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .question("d")
                .edge("b", "d")
                .edge("c", "d")
                .build();
        assertThat(codes(graph)).containsExactly("unreachable_node graph.nodes.b", "unreachable_node graph.nodes.c");
    }

    @Test
    void of_lost_nodes_that_go_round_the_first_is_named() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .edge("b", "c")
                .edge("c", "b")
                .build();
        assertThat(codes(graph)).containsExactly("cycle graph.edges[1]", "unreachable_node graph.nodes.b");
    }

    @Test
    void two_edges_of_a_node_have_the_same_priority() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .edge("a", "b", 1, Optional.of(Graphs.whenExists("a")))
                .edge("a", "b", 1, Optional.empty())
                .build();
        assertThat(codes(graph)).containsExactly("duplicate_priority graph.edges[1].priority");
    }

    @Test
    void edges_of_different_nodes_may_have_the_same_priority() {
        var graph = Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .edge("a", "b", 0, Optional.empty())
                .edge("b", "c", 0, Optional.empty())
                .build();
        assertThat(codes(graph)).isEmpty();
    }
}
