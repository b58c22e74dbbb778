package dev.parley.projections.fold;

import dev.parley.projections.store.Head;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A partition's states used last, decoded: those of the conversations that go on right now. For one thread. */
final class RecentStates<S> {

    private static final int LIMIT = 256;

    /** A state with what its head says of it. */
    record Known<S>(S state, long version, Head.Results results) {}

    private final Map<UUID, Known<S>> states = new LinkedHashMap<>(LIMIT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known<S>> eldest) {
            return size() > LIMIT;
        }
    };

    Optional<Known<S>> get(UUID id) {
        return Optional.ofNullable(states.get(id));
    }

    void put(UUID id, Known<S> known) {
        states.put(id, known);
    }
}
