package dev.parley.gateway.input;

import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.BlueprintSpec.Pipeline;
import dev.parley.domain.catalog.BlueprintSpec.Settings;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said of blueprints in requests, but for their graphs: {@link GraphRequest}. */
public final class BlueprintRequest {

    public static final int NAME_BYTES = 256;
    public static final int MAX_MINUTES = 24 * 60;
    private static final Settings NO_SETTINGS = new Settings(
            OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);

    private BlueprintRequest() {}

    /** A new blueprint. */
    public static Result<BlueprintSpec> read(Body body) {
        return withinSize(body, "graph")
                .flatMap(sized -> sized.read(in ->
                        spec(in, in.object("graph").map(BlueprintRequest::graph).orElse(Graph.EMPTY))));
    }

    /** A blueprint as it is to be from now on, with the graph it has. */
    public static Result<BlueprintSpec> readRevised(Body body, Graph graph) {
        return body.read(in -> {
            if (in.json("graph").isPresent()) {
                in.error("graph", "unknown_field", "is changed with PUT …/graph");
            }
            return spec(in, graph);
        });
    }

    private static BlueprintSpec spec(Fields in, Graph graph) {
        return new BlueprintSpec(
                new AgentId(in.id("agent_id", PublicIds.Kind.AGENT)),
                in.text("name", NAME_BYTES),
                in.optionalText("description", Limits.TEXT_BYTES),
                graph,
                in.object("settings").map(BlueprintRequest::settings).orElse(NO_SETTINGS),
                in.object("pipeline").map(BlueprintRequest::pipeline).orElse(Pipeline.ALL),
                in.metadata("metadata"));
    }

    private static Result<Body> withinSize(Body body, String member) {
        var size = body.json().get(member).map(JsonSize::bytes).orElse(0);
        return size > Limits.GRAPH_BYTES ? Result.refused(GraphRequest.tooLarge(member)) : Result.ok(body);
    }

    private static Graph graph(Fields in) {
        var graph = GraphFields.graph(in);
        in.done();
        return graph;
    }

    private static Settings settings(Fields in) {
        var settings = new Settings(
                in.integer("estimated_duration_m", 1, MAX_MINUTES),
                in.integer("max_duration_m", 1, MAX_MINUTES),
                in.optionalText("intro_message", Limits.TEXT_BYTES),
                in.optionalText("outro_message", Limits.TEXT_BYTES),
                Languages.read(in, "language"),
                in.bool("consent", true));
        in.done();
        return settings;
    }

    private static Pipeline pipeline(Fields in) {
        var pipeline = new Pipeline(in.bool("transcript", true), in.bool("responses", true), in.bool("analysis", true));
        in.done();
        return pipeline;
    }
}
