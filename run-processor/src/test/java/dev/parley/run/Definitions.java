package dev.parley.run;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.Edge;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.RunPins;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** A small interview: a question that is probed, then one that is not. */
final class Definitions {

    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(1, 1)), Mode.LIVE);
    static final Agent AGENT = agent();
    static final Blueprint BLUEPRINT = withEntryNode("n1");
    static final RunPins PINS = new RunPins(
            BLUEPRINT.id(),
            BLUEPRINT.version(),
            AGENT.id(),
            AGENT.revision(),
            Optional.of(new RunPins.ChannelPin(Channel.builtInChat(TENANT).id(), 1)),
            Optional.empty());

    private Definitions() {}

    private static Agent agent() {
        var spec = new AgentSpec(
                "Ada",
                Optional.empty(),
                new AgentSpec.Persona("", AgentSpec.Tone.CONVERSATIONAL, Optional.empty()),
                Optional.empty(),
                List.of(Technique.TELL_ME_MORE),
                AgentSpec.ProbingDepth.LIGHT,
                AgentSpec.Boundaries.DEFAULT,
                AgentSpec.ModelConfig.BUILT_IN,
                Json.Object.EMPTY);
        return new Agent(new AgentId(new UUID(2, 2)), TENANT, 3, spec, false, Instant.EPOCH, Instant.EPOCH);
    }

    /** The blueprint, and any other one for tests of what a publishing should have refused. */
    static Blueprint withEntryNode(String entryNode) {
        var nodes = new LinkedHashMap<String, Node>();
        nodes.put("n1", question("role", "What is your role?", true));
        nodes.put("n2", question("wish", "What do you wish for?", false));
        var graph = new Graph(entryNode, nodes, List.of(new Edge("n1", "n2", Optional.empty(), 0)));
        var spec = new BlueprintSpec(
                AGENT.id(),
                "Roles",
                Optional.empty(),
                graph,
                new BlueprintSpec.Settings(
                        OptionalInt.empty(),
                        OptionalInt.of(30),
                        Optional.of("Welcome!"),
                        Optional.of("Thank you!"),
                        Optional.of("en"),
                        false),
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
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

    private static Node question(String key, String text, boolean probed) {
        var probing = new Probing(probed, OptionalInt.empty(), List.of(), Optional.empty());
        return new Node.Question(key, text, Optional.empty(), true, probing);
    }
}
