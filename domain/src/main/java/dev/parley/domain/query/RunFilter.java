package dev.parley.domain.query;

import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.run.RunStatus;
import java.util.Optional;
import java.util.Set;

/** Which runs; an empty set of statuses means any. */
public record RunFilter(Set<RunStatus> statuses, Optional<BlueprintId> blueprintId) {
    /** All of them. */
    public static final RunFilter ALL = new RunFilter(Set.of(), Optional.empty());

    public RunFilter {
        statuses = Set.copyOf(statuses);
    }
}
