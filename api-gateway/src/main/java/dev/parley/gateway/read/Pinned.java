package dev.parley.gateway.read;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunPins.ChannelPin;
import dev.parley.domain.run.RunPins.ConnectorPin;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The definitions that a run pins, from memory. Blocks only while this gateway has not read so far yet. Thread-safe. */
public final class Pinned {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Definitions definitions;

    public Pinned(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The blueprint at the pinned version. */
    public Result<Blueprint> blueprint(RunPins pins) {
        return find(() -> definitions.blueprint(pins.blueprintId(), OptionalLong.of(pins.blueprintVersion())));
    }

    /** The agent at the pinned revision. */
    public Result<Agent> agent(RunPins pins) {
        return find(() -> definitions.agent(pins.agentId(), OptionalLong.of(pins.agentRevision())));
    }

    /** The agent that the blueprint names: the pinned revision when it is the run's, else the newest. */
    public Result<Agent> agentOf(Blueprint blueprint, RunPins pins) {
        var id = blueprint.spec().agentId();
        return id.equals(pins.agentId()) ? agent(pins) : find(() -> definitions.agent(id, OptionalLong.empty()));
    }

    /** The channel at the pinned revision. */
    public Result<Channel> channel(Tenant tenant, ChannelPin pin) {
        var builtIn = Channel.builtInChat(tenant);
        return builtIn.id().equals(pin.id())
                ? Result.ok(builtIn)
                : find(() -> definitions.channel(pin.id(), OptionalLong.of(pin.revision())));
    }

    /** The connector at the pinned revision. */
    public Result<Connector> connector(ConnectorPin pin) {
        return find(() -> definitions.connector(pin.id(), OptionalLong.of(pin.revision())));
    }

    private <T extends Definition> Result<T> find(Supplier<Optional<T>> look) {
        var found = look.get();
        if (found.isEmpty() && definitions.catchUp(PATIENCE)) {
            found = look.get();
        }
        return found.map(Result::ok)
                .orElseGet(() -> Result.refused(Problem.unavailable("A pinned definition has not arrived here yet.")));
    }
}
