package dev.parley.domain.envelope;

import dev.parley.domain.id.DerivedId;
import java.time.Instant;

/** Makes the meta of the events that a command's decision brings. */
public final class EventEnvelopes {

    private EventEnvelopes() {}

    /** The event as the aggregate's given version, decided at {@code at}; its id follows from aggregate and version. */
    public static <E> EventEnvelope<E> of(CommandMeta command, long version, Instant at, E event) {
        var meta = new EventMeta(
                DerivedId.of("event", command.aggregateId(), version),
                command.tenant(),
                command.aggregateId(),
                version,
                at,
                command.commandId(),
                command.issuedBy(),
                command.correlationId());
        return new EventEnvelope<>(meta, event);
    }
}
