package dev.parley.tables;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The events of runs that are not settled, by run and version: their responses will quote what was said. Keys sort by version: its
 * digits are padded to the longest there can be.
 */
record Conversations(KeyValueStore<String, EventEnvelope<RunEvent>> store) {

    void put(EventEnvelope<RunEvent> event) {
        store.put(key(event.meta().aggregateId(), event.meta().version()), event);
    }

    /** Everything kept of the run, oldest first. */
    List<EventEnvelope<RunEvent>> all(UUID run) {
        var events = new ArrayList<EventEnvelope<RunEvent>>();
        try (var rows = store.range(key(run, 0), key(run, Long.MAX_VALUE))) {
            rows.forEachRemaining(row -> events.add(row.value));
        }
        return events;
    }

    /** Everything up to the event, which is not kept yet. */
    List<EventEnvelope<RunEvent>> upTo(EventEnvelope<RunEvent> event) {
        List<EventEnvelope<RunEvent>> events = all(event.meta().aggregateId());
        events.add(event);
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
