package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shortest way to the end")
class ShortestPathTest {

    @Test
    void counts_the_node_itself() {
        var path = ShortestPath.of(Graphs.from("only").question("only").build());
        assertThat(path.from("only")).isEqualTo(1);
    }

    @Test
    void takes_the_shorter_branch() {
        var path = ShortestPath.of(Graphs.from("a")
                .question("a")
                .question("b")
                .question("c")
                .question("d")
                .edge("a", "b")
                .edge("b", "c")
                .edge("c", "d")
                .edge("a", "d", Graphs.whenExists("a"))
                .build());
        assertThat(path.from("a")).isEqualTo(2);
        assertThat(path.from("b")).isEqualTo(3);
        assertThat(path.from("d")).isEqualTo(1);
    }

    @Test
    void is_zero_where_there_is_no_way_or_no_such_node() {
        var path = ShortestPath.of(Graphs.from("a")
                .question("a")
                .question("b")
                .edge("a", "b")
                .edge("b", "a")
                .edge("b", "nowhere")
                .build());
        assertThat(path.from("a")).isZero();
        assertThat(path.from("nowhere")).isZero();
    }
}
