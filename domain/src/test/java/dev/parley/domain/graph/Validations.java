package dev.parley.domain.graph;

import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Validates graphs for specs; findings are written {@code code path}. */
final class Validations {

    private Validations() {}

    /** A graph of one node, called {@code only}. */
    static Graph only(Node node) {
        return Graphs.from("only").node("only", node).build();
    }

    static List<Finding> findings(Graph graph) {
        return GraphValidation.validate(graph, spec(graph));
    }

    /** The errors. */
    static List<String> codes(Graph graph) {
        return of(graph, Finding.Severity.ERROR);
    }

    /** The warnings of a graph without errors. */
    static List<String> warnings(Graph graph) {
        if (!codes(graph).isEmpty()) {
            throw new AssertionError("unexpected errors: " + codes(graph));
        }
        return of(graph, Finding.Severity.WARNING);
    }

    static BlueprintSpec spec(Graph graph) {
        return spec(graph, OptionalInt.of(10), OptionalInt.empty());
    }

    static BlueprintSpec spec(Graph graph, OptionalInt estimatedM, OptionalInt maximumM) {
        return new BlueprintSpec(
                new AgentId(new UUID(7, 7)),
                "Why people leave",
                Optional.empty(),
                graph,
                new BlueprintSpec.Settings(
                        estimatedM, maximumM, Optional.empty(), Optional.empty(), Optional.of("en"), true),
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
    }

    private static List<String> of(Graph graph, Finding.Severity severity) {
        return findings(graph).stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
