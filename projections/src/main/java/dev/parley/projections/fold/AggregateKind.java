package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.HeldPartition;

/**
 * How one kind of aggregate is folded and kept.
 *
 * @param <S> the aggregate's state
 * @param <E> its events
 */
public interface AggregateKind<S, E> {

    /** The state before the first event. */
    S none();

    /** The state after the event. @throws RuntimeException if it cannot have happened */
    S evolve(S state, EventEnvelope<E> event);

    /** The state as it is kept. */
    byte[] encode(S state);

    /** The state that was kept. */
    S decode(byte[] state);

    /** Whether the event leaves only a stub, whatever was before it. */
    boolean erases(E event);

    /** Whether only a stub is left of the aggregate. */
    boolean isErased(S state);

    /** What lists are filtered by; 0 for kinds that are not listed. */
    byte status(S state);

    /** Where results are found after the event. */
    Head.Results results(Head.Results before, EventEnvelope<E> event);

    /** Puts the aggregate into its list, or takes it out. */
    void list(HeldPartition.Stores stores, S before, S after);
}
