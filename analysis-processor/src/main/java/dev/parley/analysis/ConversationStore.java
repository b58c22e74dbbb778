package dev.parley.analysis;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The events of conversations that something is still to be made of, by run and version. Keys sort by version: its digits are
 * padded to the longest there can be.
 */
record ConversationStore(KeyValueStore<String, EventEnvelope<RunEvent>> store) {

    void put(EventEnvelope<RunEvent> event) {
        store.put(key(event.meta().aggregateId(), event.meta().version()), event);
    }

    /** The event that made the run, if the run is kept here. */
    Optional<EventEnvelope<RunEvent>> first(UUID run) {
        return Optional.ofNullable(store.get(key(run, 1)));
    }

    /** Everything kept of the run, oldest first. */
    List<EventEnvelope<RunEvent>> all(UUID run) {
        var events = new ArrayList<EventEnvelope<RunEvent>>();
        try (var rows = store.range(key(run, 0), key(run, Long.MAX_VALUE))) {
            rows.forEachRemaining(row -> events.add(row.value));
        }
        return events;
    }

    void delete(UUID run) {
        for (EventEnvelope<RunEvent> event : all(run)) {
            store.delete(key(run, event.meta().version()));
        }
    }

    private static String key(UUID run, long version) {
        return "%s/%019d".formatted(run, version);
    }
}
