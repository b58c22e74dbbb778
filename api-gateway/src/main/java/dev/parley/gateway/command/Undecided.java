package dev.parley.gateway.command;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import java.util.Optional;

/**
 * Commands whose senders were told to ask again, because no outcome had come in time. Bounded, and this gateway's alone: whoever
 * finds nothing here repeats the request with its idempotency key. Thread-safe.
 */
public final class Undecided {

    private static final int MOST = 10_000;

    private final Recent<CommandId, Entry> entries = new Recent<>(MOST);

    /** What is known of such a command. */
    public record Entry(Tenant tenant, Optional<Outcome> outcome) {}

    /** A sender was told to ask again. */
    void add(CommandId id, Tenant tenant) {
        entries.put(id, new Entry(tenant, Optional.empty()));
    }

    /** The outcome came after all. */
    void decided(Outcome outcome) {
        entries.get(outcome.commandId())
                .ifPresent(entry -> entries.put(outcome.commandId(), new Entry(entry.tenant(), Optional.of(outcome))));
    }

    /** What is known of the tenant's command. */
    public Optional<Entry> find(Tenant tenant, CommandId id) {
        return entries.get(id).filter(entry -> entry.tenant().equals(tenant));
    }
}
