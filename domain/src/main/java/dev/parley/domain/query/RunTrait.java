package dev.parley.domain.query;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunPins;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that holds for a run from its creation on, by which runs can be found. */
public sealed interface RunTrait {

    /** It is on that blueprint. */
    record OnBlueprint(BlueprintId blueprint) implements RunTrait {}

    /** It is led by that agent. */
    record ByAgent(AgentId agent) implements RunTrait {}

    /** It is in that channel. */
    record InChannel(ChannelId channel) implements RunTrait {}

    /** It is with that connector. */
    record WithConnector(ConnectorId connector) implements RunTrait {}

    /** It is with the participant that others know by that id. */
    record OfParticipant(String externalId) implements RunTrait {}

    /** Its metadata has that member, with a value as {@link MetadataText} writes it. */
    record WithMetadata(String name, String value) implements RunTrait {}

    /** All that can be said so of a run with these pins, this participant and this metadata. */
    static Set<RunTrait> of(RunPins pins, Participant participant, Json.Object metadata) {
        return Stream.of(
                        Stream.of(new OnBlueprint(pins.blueprintId()), new ByAgent(pins.agentId())),
                        pins.channel().map(pin -> new InChannel(pin.id())).stream(),
                        pins.connector().map(pin -> new WithConnector(pin.id())).stream(),
                        participant.externalId().map(OfParticipant::new).stream(),
                        MetadataText.of(metadata).entrySet().stream()
                                .map(member -> new WithMetadata(member.getKey(), member.getValue())))
                .<RunTrait>flatMap(traits -> traits)
                .collect(Collectors.toSet());
    }
}
