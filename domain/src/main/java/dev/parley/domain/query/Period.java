package dev.parley.domain.query;

import java.time.Instant;
import java.util.Optional;

/**
 * When something was created or changed; what is empty means at any time.
 *
 * @param createdAfter only what was created later
 * @param createdBefore only what was created earlier
 * @param updatedSince only what was changed then or later
 */
public record Period(Optional<Instant> createdAfter, Optional<Instant> createdBefore, Optional<Instant> updatedSince) {

    /** Always. */
    public static final Period ANY = new Period(Optional.empty(), Optional.empty(), Optional.empty());

    /** Created between these times, both excluded. */
    public static Period created(Optional<Instant> after, Optional<Instant> before) {
        return new Period(after, before, Optional.empty());
    }

    /** Changed then or later. */
    public static Period updated(Instant since) {
        return new Period(Optional.empty(), Optional.empty(), Optional.of(since));
    }

    /** Whether something with these times is of this period. */
    public boolean includes(Instant createdAt, Instant updatedAt) {
        return createdAfter.map(createdAt::isAfter).orElse(true)
                && createdBefore.map(createdAt::isBefore).orElse(true)
                && updatedSince.map(since -> !updatedAt.isBefore(since)).orElse(true);
    }
}
