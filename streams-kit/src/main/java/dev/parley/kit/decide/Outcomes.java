package dev.parley.kit.decide;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.view.RunView;
import dev.parley.kit.serde.TopicDeserializer;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.topic.Topic;
import java.util.List;
import java.util.Optional;

/** What the senders of commands are told, as records of an outcomes topic. Thread-safe. */
public final class Outcomes {

    private final TopicSerializer<AddressedOutcome> writer;
    private final TopicDeserializer<AddressedOutcome> reader;

    public Outcomes(TopicSerdes serdes, Topic<AddressedOutcome> topic) {
        this.writer = serdes.serializer(topic);
        this.reader = serdes.deserializer(topic);
    }

    /** The command took effect; {@code version} is the aggregate's after it. */
    public static Outcome accepted(CommandMeta meta, long version, Optional<RunView> snapshot) {
        return new Outcome.Accepted(meta.commandId(), meta.aggregateId(), version, false, snapshot);
    }

    /** The command was refused by a decision. */
    public static Outcome rejected(CommandMeta meta, Decision.Rejected<?> decision) {
        return new Outcome.Rejected(
                meta.commandId(), meta.aggregateId(), false, decision.code(), decision.detail(), decision.findings());
    }

    /** The command was refused before anything was decided. */
    public static Outcome rejected(CommandMeta meta, RejectionCode code, String detail) {
        return new Outcome.Rejected(meta.commandId(), meta.aggregateId(), false, code, detail, List.of());
    }

    /** The outcome addressed to the command's sender. */
    public static AddressedOutcome address(CommandMeta meta, Outcome outcome) {
        return new AddressedOutcome(outcome, meta.tenant(), meta.replyPartition(), meta.correlationId());
    }

    /** The outcome as it is written to its topic. */
    public EncodedOutcome encode(AddressedOutcome outcome) {
        return new EncodedOutcome(writer.bytes(outcome), outcome.replyPartition());
    }

    /** An outcome written before. */
    AddressedOutcome decode(byte[] bytes) {
        return reader.value(bytes);
    }
}
