package dev.parley.gateway.port;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Who read what was said. Thread-safe. */
public interface AccessLog {

    /** A read and its place, from which a page may go on. */
    record Entry(long place, ContentRead read) {}

    /** Notes a read; never blocks and never fails. */
    void note(ContentRead read);

    /**
     * The run's reads, newest first; blocks. Empty when they cannot be read right now.
     *
     * @param since nobody read it before
     * @param before only reads before this place
     */
    Optional<List<Entry>> newestFirst(Tenant tenant, RunId run, Instant since, OptionalLong before, int limit);
}
