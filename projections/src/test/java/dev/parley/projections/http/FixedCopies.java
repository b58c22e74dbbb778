package dev.parley.projections.http;

import dev.parley.kit.query.Routes.Kind;
import dev.parley.projections.Instance;
import dev.parley.projections.LocalRecords;
import dev.parley.projections.copies.CopiedViews;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Copies that hold whatever a test folded into them, and are as old as it says. */
record FixedCopies(Instance copies, Duration age) implements CopiedViews {

    @Override
    public LocalRecords records(Set<Integer> partitions) {
        return copies.records();
    }

    @Override
    public Optional<Duration> age(Kind kind, Set<Integer> partitions) {
        return Optional.of(age);
    }
}
