package dev.parley.gateway.intake;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerializer;

/** Opens the door for producers: the gateway takes requests from their topic when it has one of these. */
public record IntakeDoor(
        TopicDeserializer<CommandEnvelope<RunCommand>> requests, TopicSerializer<AddressedOutcome> outcomes) {}
