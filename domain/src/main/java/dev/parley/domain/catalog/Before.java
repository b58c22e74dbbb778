package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.run.ImpossibleEvent;
import java.util.Optional;

/**
 * What an event of one kind of object meets.
 *
 * @param object the object as it was, if there was one
 */
record Before<D extends Definition>(Optional<D> object, EventEnvelope<CatalogEvent> envelope) {

    /**
     * What the event meets.
     *
     * @throws ImpossibleEvent when that is another kind of object
     */
    static <D extends Definition> Before<D> of(
            Class<D> kind, CatalogState state, EventEnvelope<CatalogEvent> envelope) {
        return switch (state) {
            case CatalogState.None _ -> new Before<>(Optional.empty(), envelope);
            case CatalogState.Existing(var current) -> {
                if (!kind.isInstance(current)) {
                    throw ImpossibleChange.of(envelope, "it cannot happen to this " + current.kind());
                }
                yield new Before<>(Optional.of(kind.cast(current)), envelope);
            }
        };
    }

    /** The meta of an event that makes the object. */
    EventMeta none() {
        if (object.isPresent()) {
            throw impossible("it cannot happen to this " + object.get().kind());
        }
        return envelope.meta();
    }

    /** The object that the event changes; an archived one does not change. */
    D changeable() {
        var current = object.orElseThrow(() -> impossible("there is no such object yet"));
        if (current.archived()) {
            throw impossible("the " + current.kind() + " is archived");
        }
        return current;
    }

    EventMeta meta() {
        return envelope.meta();
    }

    ImpossibleEvent impossible(String why) {
        return ImpossibleChange.of(envelope, why);
    }
}
