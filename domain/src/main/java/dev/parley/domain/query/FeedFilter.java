package dev.parley.domain.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which events of a tenant's feed.
 *
 * @param types as {@link dev.parley.domain.view.EventTypes} name them; any when empty
 * @param after only events that occurred later
 * @param before only events that occurred earlier
 */
public record FeedFilter(Set<String> types, Optional<Instant> after, Optional<Instant> before) {

    /** All of them. */
    public static final FeedFilter ALL = new FeedFilter(Set.of(), Optional.empty(), Optional.empty());

    public FeedFilter {
        types = Set.copyOf(types);
    }

    /** Whether the event is one of them. */
    public boolean matches(FeedEvent event) {
        Instant at = event.meta().occurredAt();
        return (types.isEmpty() || types.contains(event.type()))
                && after.map(at::isAfter).orElse(true)
                && before.map(at::isBefore).orElse(true);
    }
}
