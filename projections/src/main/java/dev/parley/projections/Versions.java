package dev.parley.projections;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.query.Freshness;
import dev.parley.projections.store.AggregateStores;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which version of an aggregate a reader wants.
 *
 * @param decoder of its events
 */
record Versions(UUID id, Function<byte[], ? extends EventEnvelope<?>> decoder) {

    /** The version; empty when it does not exist. */
    Optional<Long> wanted(AggregateStores stores, Freshness freshness, long newest) {
        if (freshness.atTime().isPresent()) {
            return at(stores, freshness.atTime().get(), newest);
        }
        long version = freshness.atVersion().orElse(newest);
        return version > 0 && version <= newest ? Optional.of(version) : Optional.empty();
    }

    /** The last version that is not after that time; times of an aggregate's events never decrease. */
    private Optional<Long> at(AggregateStores stores, Instant time, long newest) {
        long known = 0;
        long unknown = newest;
        while (known < unknown) {
            long middle = known + (unknown - known + 1) / 2;
            Optional<Instant> occurredAt = stores.event(id, middle)
                    .map(event -> decoder.apply(event).meta().occurredAt());
            if (occurredAt.isPresent() && !occurredAt.get().isAfter(time)) {
                known = middle;
            } else {
                unknown = middle - 1;
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(known);
    }
}
