package dev.parley.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Graphs of any shape, sound or not: those that validate must be walkable whatever the conditions come out as. */
@Label("A graph that validates")
class ValidGraphPropertyTest {

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void can_be_walked_from_the_entry_to_an_end_whatever_holds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int nodes) {
        var random = new Random(seed);
        var graph = anyGraph(random, nodes);
        boolean valid = !GraphValidation.refuses(GraphValidation.validate(graph, Validations.spec(graph)));
        Statistics.collect(valid);
        Statistics.coverage(tried -> tried.check(true).percentage(share -> share > 30));
        if (valid) {
            for (int walk = 0; walk < 10; walk++) {
                assertThat(visited(graph, random)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(nodes);
            }
            assertThat(graph.nodes().keySet())
                    .allSatisfy(
                            id -> assertThat(ShortestPath.of(graph).from(id)).isPositive());
        }
    }

    /** Mostly forward edges, so that many graphs are sound; now and then one that goes back, nowhere, or ties. */
    private static Graph anyGraph(Random random, int nodes) {
        var graph = Graphs.from(random.nextInt(20) == 0 ? "n9" : "n0");
        for (int i = 0; i < nodes; i++) {
            graph.question("n" + i);
        }
        for (int to = 1; to < nodes; to++) {
            int before = random.nextInt(to);
            edge(graph, random, before, to);
            if (random.nextInt(6) == 0) {
                edge(graph, random, random.nextInt(nodes + 1), random.nextInt(nodes));
            }
        }
        return graph.build();
    }

    private static void edge(Graphs graph, Random random, int from, int to) {
        Optional<Condition> condition = random.nextBoolean()
                ? Optional.of(Graphs.whenExists(random.nextInt(20) == 0 ? "n99" : "metadata.x"))
                : Optional.empty();
        graph.edge("n" + from, "n" + to, random.nextInt(50), condition);
    }

    private static List<String> visited(Graph graph, Random random) {
        var visited = new ArrayList<String>();
        var at = Optional.of(graph.entryNode());
        while (at.isPresent() && visited.size() <= graph.nodes().size()) {
            var id = at.get();
            assertThat(graph.node(id)).isPresent();
            visited.add(id);
            at = graph.edgesFrom(id).stream()
                    .filter(edge -> edge.condition().isEmpty() || random.nextBoolean())
                    .findFirst()
                    .map(Edge::to);
        }
        return visited;
    }
}
