package dev.parley.projections.fold;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.view.Usage;
import dev.parley.projections.store.Head;
import dev.parley.projections.store.ListIndex;
import java.util.OptionalLong;

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

    /** Whether the event leaves nothing but that there was something, whatever was before it. */
    boolean erases(E event);

    /** Whether nothing is left of the aggregate but that it was there. */
    boolean isErased(S state);

    /** What lists are filtered by; 0 for kinds whose lists know it themselves. */
    byte status(S state);

    /** Where results are found after the event. */
    Head.Results results(Head.Results before, EventEnvelope<E> event);

    /** How the event's type is named. */
    String type(E event);

    /** What the event adds to the tenant's usage. */
    Usage usage(S before, EventEnvelope<E> event);

    /** The number under which the state after the event is kept for good, if it is. */
    OptionalLong edition(E event);

    /** Puts the aggregate into the lists it belongs to, and takes it out of those it does not. */
    void list(ListIndex index, S before, S after);
}
