package dev.parley.domain.query;

import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.Usage;
import java.time.LocalDate;
import java.util.SortedMap;

/** What an organization used. Blocking; call from virtual threads. Thread-safe. */
public interface UsageQueries {

    /** Usage by day (UTC), oldest first; days on which nothing happened are left out. */
    ReadResult<SortedMap<LocalDate, Usage>> usage(Tenant tenant, LocalDate first, LocalDate last);
}
