package dev.parley.domain.graph;

import dev.parley.domain.catalog.Technique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far the agent digs at one question.
 *
 * @param enabled without it there are no follow-ups
 * @param maxFollowUps caps the agent's budget for this question
 * @param techniques used instead of the agent's, when there are any
 * @param completionHint what a complete answer contains, in words
 */
public record Probing(
        boolean enabled, OptionalInt maxFollowUps, List<Technique> techniques, Optional<String> completionHint) {

    /** No follow-ups. */
    public static final Probing OFF = new Probing(false, OptionalInt.empty(), List.of(), Optional.empty());

    public Probing {
        techniques = List.copyOf(techniques);
    }
}
