package dev.parley.domain.query;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which runs: those for which all that is given holds.
 *
 * @param statuses any when empty
 * @param externalId of the participant
 * @param metadata members that the run's metadata has, as {@link MetadataText} writes them
 * @param createdAfter only runs created later
 * @param createdBefore only runs created earlier
 * @param updatedSince only runs changed then or later
 */
public record RunFilter(
        Set<RunStatus> statuses,
        Optional<BlueprintId> blueprintId,
        Optional<AgentId> agentId,
        Optional<ChannelId> channelId,
        Optional<ConnectorId> connectorId,
        Optional<String> externalId,
        Map<String, String> metadata,
        Optional<Instant> createdAfter,
        Optional<Instant> createdBefore,
        Optional<Instant> updatedSince) {

    /** All of them. */
    public static final RunFilter ALL = new RunFilter(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public RunFilter {
        statuses = Set.copyOf(statuses);
        metadata = Map.copyOf(metadata);
    }

    /** This, and in one of these statuses. */
    public RunFilter in(Set<RunStatus> some) {
        return new RunFilter(
                some,
                blueprintId,
                agentId,
                channelId,
                connectorId,
                externalId,
                metadata,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and on that blueprint. */
    public RunFilter on(BlueprintId blueprint) {
        return new RunFilter(
                statuses,
                Optional.of(blueprint),
                agentId,
                channelId,
                connectorId,
                externalId,
                metadata,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and led by that agent. */
    public RunFilter by(AgentId agent) {
        return new RunFilter(
                statuses,
                blueprintId,
                Optional.of(agent),
                channelId,
                connectorId,
                externalId,
                metadata,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and in that channel. */
    public RunFilter through(ChannelId channel) {
        return new RunFilter(
                statuses,
                blueprintId,
                agentId,
                Optional.of(channel),
                connectorId,
                externalId,
                metadata,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and with that connector. */
    public RunFilter through(ConnectorId connector) {
        return new RunFilter(
                statuses,
                blueprintId,
                agentId,
                channelId,
                Optional.of(connector),
                externalId,
                metadata,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and of that participant. */
    public RunFilter of(String participant) {
        return new RunFilter(
                statuses,
                blueprintId,
                agentId,
                channelId,
                connectorId,
                Optional.of(participant),
                metadata,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and with these members in the metadata. */
    public RunFilter with(Map<String, String> members) {
        return new RunFilter(
                statuses,
                blueprintId,
                agentId,
                channelId,
                connectorId,
                externalId,
                members,
                createdAfter,
                createdBefore,
                updatedSince);
    }

    /** This, and created between these times, both excluded. */
    public RunFilter created(Optional<Instant> after, Optional<Instant> before) {
        return new RunFilter(
                statuses,
                blueprintId,
                agentId,
                channelId,
                connectorId,
                externalId,
                metadata,
                after,
                before,
                updatedSince);
    }

    /** This, and changed then or later. */
    public RunFilter updated(Instant since) {
        return new RunFilter(
                statuses,
                blueprintId,
                agentId,
                channelId,
                connectorId,
                externalId,
                metadata,
                createdAfter,
                createdBefore,
                Optional.of(since));
    }

    /** Whether the run is one of them. */
    public boolean matches(RunView run) {
        RunPins pins = run.pins();
        return (statuses.isEmpty() || statuses.contains(run.status()))
                && is(blueprintId, Optional.of(pins.blueprintId()))
                && is(agentId, Optional.of(pins.agentId()))
                && is(channelId, pins.channel().map(RunPins.ChannelPin::id))
                && is(connectorId, pins.connector().map(RunPins.ConnectorPin::id))
                && is(externalId, run.participant().externalId())
                && MetadataText.of(run.metadata()).entrySet().containsAll(metadata.entrySet())
                && createdAfter.map(run.createdAt()::isAfter).orElse(true)
                && createdBefore.map(run.createdAt()::isBefore).orElse(true)
                && updatedSince.map(since -> !run.updatedAt().isBefore(since)).orElse(true);
    }

    private static <T> boolean is(Optional<T> wanted, Optional<T> actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }
}
