package dev.parley.domain.query;

import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which runs: those for which all that is given holds.
 *
 * @param statuses any when empty
 * @param traits all of which the run must have
 * @param period when it was created or changed
 */
public record RunFilter(Set<RunStatus> statuses, Set<RunTrait> traits, Period period) {

    /** All of them. */
    public static final RunFilter ALL = new RunFilter(Set.of(), Set.of(), Period.ANY);

    public RunFilter {
        statuses = Set.copyOf(statuses);
        traits = Set.copyOf(traits);
    }

    /** Those with this trait. */
    public static RunFilter with(RunTrait trait) {
        return ALL.and(Set.of(trait));
    }

    /** This, and in one of these statuses. */
    public RunFilter in(Set<RunStatus> some) {
        return new RunFilter(some, traits, period);
    }

    /** This, and with these traits. */
    public RunFilter and(Collection<? extends RunTrait> more) {
        var all = new HashSet<>(traits);
        all.addAll(more);
        return new RunFilter(statuses, all, period);
    }

    /** This, and created or changed then. */
    public RunFilter within(Period then) {
        return new RunFilter(statuses, traits, then);
    }

    /** Whether the run is one of them. */
    public boolean matches(RunView run) {
        return (statuses.isEmpty() || statuses.contains(run.status()))
                && RunTrait.of(run.pins(), run.participant(), run.metadata()).containsAll(traits)
                && period.includes(run.createdAt(), run.updatedAt());
    }
}
