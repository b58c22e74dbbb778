package dev.parley.gateway.command;

import dev.parley.domain.envelope.AddressedOutcome;
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

    private final Recent<Key, Entry> entries = new Recent<>(MOST);

    private record Key(Tenant tenant, CommandId id) {}

    /** What is known of such a command. */
    public record Entry(Optional<Outcome> outcome) {}

    /** A sender was told to ask again. */
    void add(CommandId id, Tenant tenant) {
        entries.put(new Key(tenant, id), new Entry(Optional.empty()));
    }

    /** The outcome came after all. */
    void decided(AddressedOutcome addressed) {
        var key = new Key(addressed.tenant(), addressed.outcome().commandId());
        entries.get(key).ifPresent(_ -> entries.put(key, new Entry(Optional.of(addressed.outcome()))));
    }

    /** What is known of the tenant's command. */
    public Optional<Entry> find(Tenant tenant, CommandId id) {
        return entries.get(new Key(tenant, id));
    }
}
