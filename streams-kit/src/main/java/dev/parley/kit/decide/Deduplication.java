package dev.parley.kit.decide;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.Mode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;

/**
 * Decides every command once: a tenant's command id that comes again within {@link #MEMORY} of log time gets the outcome it got, and
 * is refused when it comes with other content. Another tenant may use the same id: each knows only its own. Deterministic: time is the log's alone. One per task; not thread-safe.
 */
public final class Deduplication {

    /** How long an outcome is remembered, by the time of the log. */
    public static final Duration MEMORY = Duration.ofHours(48);

    /**
     * Outcomes are filed by the day they belong to, so that looking one up is a few point reads instead of a scan over everything
     * remembered.
     */
    private static final Duration DRAWER = Duration.ofHours(24);

    private static final long DRAWERS = MEMORY.dividedBy(DRAWER);

    private final WindowStore<Bytes, byte[]> store;
    private final Outcomes outcomes;

    public Deduplication(WindowStore<Bytes, byte[]> store, Outcomes outcomes) {
        this.store = store;
        this.outcomes = outcomes;
    }

    /** The store it needs. */
    public static StoreBuilder<WindowStore<Bytes, byte[]>> store(String name) {
        // A day more than remembered: the oldest drawer begins up to a day before what is filed in it.
        var supplier = Stores.persistentWindowStore(name, MEMORY.plus(DRAWER), DRAWER, false);
        return Stores.windowStoreBuilder(supplier, Serdes.Bytes(), Serdes.ByteArray());
    }

    /**
     * What a command that was decided before is told now; empty for a command that is new.
     *
     * @param at the command record's LogAppendTime
     */
    public Optional<Outcome> answer(CommandMeta meta, Instant at) {
        return find(key(meta), at).map(before -> {
            AddressedOutcome told = outcomes.decode(before.outcome());
            boolean same = before.fingerprint().equals(meta.fingerprint())
                    && told.outcome().aggregateId().equals(meta.aggregateId());
            return same ? again(told.outcome()) : reused(meta);
        });
    }

    /**
     * What {@link #remember} is given: made beforehand, because it can fail.
     *
     * @param outcome encoded, without a snapshot
     */
    public static byte[] entry(CommandMeta meta, Instant at, EncodedOutcome outcome) {
        return new RememberedOutcome(at, meta.fingerprint(), outcome.bytes()).toBytes();
    }

    /** Remembers what was told. */
    public void remember(CommandMeta meta, Instant at, byte[] entry) {
        store.put(key(meta), entry, drawer(at));
    }

    /** Organization, mode and command id, so that nobody meets what another tenant sent under the same id. */
    private static Bytes key(CommandMeta meta) {
        UUID id = meta.commandId().value();
        UUID organization = meta.tenant().organization().value();
        return Bytes.wrap(ByteBuffer.allocate(4 * Long.BYTES + Byte.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(organization.getMostSignificantBits())
                .putLong(organization.getLeastSignificantBits())
                .put((byte) (meta.tenant().mode() == Mode.LIVE ? 1 : 0))
                .array());
    }

    private Optional<RememberedOutcome> find(Bytes key, Instant at) {
        long newest = drawer(at);
        for (long back = 0; back <= DRAWERS; back++) {
            byte[] entry = store.fetch(key, newest - back * DRAWER.toMillis());
            if (entry != null) {
                return Optional.of(RememberedOutcome.of(entry))
                        .filter(found -> !found.at().isBefore(at.minus(MEMORY)));
            }
        }
        return Optional.empty();
    }

    private static long drawer(Instant at) {
        return Math.floorDiv(at.toEpochMilli(), DRAWER.toMillis()) * DRAWER.toMillis();
    }

    private static Outcome again(Outcome told) {
        return switch (told) {
            case Outcome.Accepted it ->
                new Outcome.Accepted(it.commandId(), it.aggregateId(), it.version(), true, Optional.empty());
            case Outcome.Rejected it ->
                new Outcome.Rejected(it.commandId(), it.aggregateId(), true, it.code(), it.detail(), it.findings());
        };
    }

    private static Outcome reused(CommandMeta meta) {
        return Outcomes.rejected(
                meta, RejectionCode.IDEMPOTENCY_KEY_REUSED, "this command id was used before, for another request");
    }
}
