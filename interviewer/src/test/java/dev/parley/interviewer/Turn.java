package dev.parley.interviewer;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.TurnState;
import dev.parley.domain.work.WorkItem;
import dev.parley.engines.Assessed;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** One answer to one question of a small interview. */
final class Turn {

    static final Instant NOW = Instant.parse("2026-02-28T09:00:00Z");
    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.LIVE);
    static final Agent AGENT = agent();
    static final Blueprint BLUEPRINT = blueprint();
    static final WorkItem ITEM = item();

    private Turn() {}

    static Assessment assessment(double completeness) {
        return Assessment.by("test/1")
                .addressed(completeness)
                .confidence(0.7)
                .rationale("it says something")
                .done();
    }

    static Assessed assessed(double completeness) {
        return new Assessed(assessment(completeness), List.of());
    }

    private static WorkItem item() {
        var pins = new RunPins(
                BLUEPRINT.id(), BLUEPRINT.version(), AGENT.id(), AGENT.revision(), Optional.empty(), Optional.empty());
        var turn = new TurnState(
                "n1",
                List.of("I lead a team."),
                0,
                false,
                List.of(),
                false,
                Map.of(),
                Json.Object.EMPTY,
                Json.Object.EMPTY);
        return new WorkItem(
                new WorkId(new UUID(7, 7)),
                TENANT,
                new RunId(new UUID(4, 4)),
                9,
                pins,
                NOW.plus(Duration.ofSeconds(20)),
                "en",
                turn,
                List.of(),
                ModelSpend.NONE,
                "correlation");
    }

    private static Agent agent() {
        return agent(AgentSpec.ModelConfig.BUILT_IN);
    }

    static Agent agentWithModel() {
        var model = new AgentSpec.Model(AgentSpec.Provider.OLLAMA, "m");
        return agent(new AgentSpec.ModelConfig(model, model));
    }

    private static Agent agent(AgentSpec.ModelConfig models) {
        var spec = new AgentSpec(
                "Ada",
                Optional.empty(),
                new AgentSpec.Persona("", AgentSpec.Tone.CONVERSATIONAL, Optional.empty()),
                Optional.empty(),
                List.of(Technique.TELL_ME_MORE),
                AgentSpec.ProbingDepth.LIGHT,
                AgentSpec.Boundaries.DEFAULT,
                models,
                Json.Object.EMPTY);
        return new Agent(new AgentId(new UUID(2, 2)), TENANT, 3, spec, false, Instant.EPOCH, Instant.EPOCH);
    }

    private static Blueprint blueprint() {
        var nodes = new LinkedHashMap<String, Node>();
        nodes.put("n1", question("role", "What is your role?"));
        nodes.put("n2", question("wish", "What do you wish for?"));
        var graph = new Graph("n1", nodes, List.of(new Edge("n1", "n2", Optional.empty(), 0)));
        var settings = new BlueprintSpec.Settings(
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.of("en"), false);
        var spec = new BlueprintSpec(
                AGENT.id(), "Roles", Optional.empty(), graph, settings, BlueprintSpec.Pipeline.ALL, Json.Object.EMPTY);
        return new Blueprint(
                new BlueprintId(new UUID(3, 3)),
                TENANT,
                2,
                1,
                Blueprint.Status.PUBLISHED,
                spec,
                OptionalLong.of(1),
                Optional.of(Instant.EPOCH),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Node question(String key, String text) {
        var probing = new Probing(true, OptionalInt.empty(), List.of(), Optional.empty());
        return new Node.Question(key, text, Optional.empty(), true, probing);
    }
}
