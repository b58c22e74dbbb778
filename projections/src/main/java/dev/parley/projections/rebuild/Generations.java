package dev.parley.projections.rebuild;

import dev.parley.projections.fold.ProjectionsTopology;

/**
 * How the generations of the views stand. Immutable.
 *
 * @param serving the one that readers are answered from
 * @param wanted the newest that somebody has asked for; being built while it is not the one that serves
 */
public record Generations(int serving, int wanted) {

    /** Nobody has ever asked for views to be rebuilt. */
    public static final Generations FIRST = new Generations(0, 0);

    /** Whether one is being built. */
    public boolean building() {
        return wanted > serving;
    }

    /** The Streams application of a generation: consumer group, changelogs and state folder of its own. */
    public static String application(int generation) {
        return generation == 0 ? ProjectionsTopology.APPLICATION : ProjectionsTopology.APPLICATION + "-r" + generation;
    }
}
