package dev.parley.catalog;

import dev.parley.domain.catalog.AgentSpec;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.Node;
import dev.parley.domain.graph.Probing;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Commands as the door would send them. The fingerprint says what was asked for. */
final class Commands {

    static final UUID OBJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(2, 2)), Mode.LIVE);
    static final Graph GRAPH = graph("What do you think of it?");

    private Commands() {}

    /** The command of that number to the one object; the number makes its id. */
    static CommandEnvelope<CatalogCommand> command(int number, CatalogCommand command) {
        return command(number, OptionalInt.empty(), command);
    }

    static CommandEnvelope<CatalogCommand> command(int number, OptionalInt replyPartition, CatalogCommand command) {
        var meta = new CommandMeta(
                new CommandId(new UUID(9, number)),
                TENANT,
                OBJECT,
                Issuer.API,
                "key_1",
                Instant.parse("2020-01-01T00:00:00Z"),
                command.toString(),
                replyPartition,
                false,
                OptionalLong.empty(),
                "correlation-" + number,
                Optional.empty());
        return new CommandEnvelope<>(meta, command);
    }

    static CatalogCommand createAgent(String name) {
        return new CatalogCommand.CreateAgent(new AgentSpec(
                name,
                Optional.empty(),
                new AgentSpec.Persona("You are calm.", AgentSpec.Tone.NEUTRAL, Optional.of("en")),
                Optional.empty(),
                List.of(Technique.FUNNEL),
                AgentSpec.ProbingDepth.LIGHT,
                AgentSpec.Boundaries.DEFAULT,
                AgentSpec.ModelConfig.BUILT_IN,
                Json.Object.EMPTY));
    }

    static CatalogCommand createBlueprint(Graph graph) {
        return new CatalogCommand.CreateBlueprint(new BlueprintSpec(
                new AgentId(new UUID(7, 7)),
                "Why people leave",
                Optional.empty(),
                graph,
                new BlueprintSpec.Settings(
                        OptionalInt.of(10),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        true),
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY));
    }

    static Graph graph(String question) {
        return new Graph(
                "one",
                Map.of("one", new Node.Question("one", question, Optional.empty(), true, Probing.OFF)),
                List.of());
    }
}
