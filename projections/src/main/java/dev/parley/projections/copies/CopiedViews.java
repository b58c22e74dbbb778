package dev.parley.projections.copies;

import dev.parley.kit.query.Routes.Kind;
import dev.parley.projections.LocalRecords;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Copies of views whose tasks run on other instances, for readers whose instance does not answer. Thread-safe. */
public interface CopiedViews {

    /** The records of those of these partitions of which there is a copy here; all others are unreachable. */
    LocalRecords records(Set<Integer> partitions);

    /** How old the copies of these partitions may be, the oldest of them; those that are not here do not count. */
    Optional<Duration> age(Kind kind, Set<Integer> partitions);
}
