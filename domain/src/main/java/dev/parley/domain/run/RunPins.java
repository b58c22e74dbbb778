package dev.parley.domain.run;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import java.util.Optional;

/** The exact immutable revisions a run uses for all its life, resolved by the door that took the request. */
public record RunPins(
        BlueprintId blueprintId,
        long blueprintVersion,
        AgentId agentId,
        long agentRevision,
        Optional<ChannelPin> channel,
        Optional<ConnectorPin> connector) {

    /** A channel at a revision. The built-in chat channel is revision 1 of its well-known id and needs no definition. */
    public record ChannelPin(ChannelId id, long revision) {}

    /** A connector at a revision. */
    public record ConnectorPin(ConnectorId id, long revision) {}

    /** Definition key of the blueprint. */
    public String blueprintKey() {
        return Definition.key(Blueprint.KIND, blueprintId.value(), blueprintVersion);
    }

    /** Definition key of the agent. */
    public String agentKey() {
        return Definition.key(Agent.KIND, agentId.value(), agentRevision);
    }

    /** Definition key of the channel, if one is pinned. */
    public Optional<String> channelKey() {
        return channel.map(pin -> Definition.key(Channel.KIND, pin.id().value(), pin.revision()));
    }

    /** Definition key of the connector, if one is pinned. */
    public Optional<String> connectorKey() {
        return connector.map(pin -> Definition.key(Connector.KIND, pin.id().value(), pin.revision()));
    }
}
