package dev.parley.analysis;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRequested;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/** Analyses that were asked for and have not been made, by run and analysis: the events that asked for them. */
record RequestStore(KeyValueStore<String, EventEnvelope<RunEvent>> store) {

    void put(EventEnvelope<RunEvent> event, AnalysisRequested requested) {
        store.put(key(event.meta().aggregateId(), requested.analysisId()), event);
    }

    /** Whether it was waited for. */
    boolean delete(UUID run, AnalysisId analysis) {
        String key = key(run, analysis);
        if (store.get(key) == null) {
            return false;
        }
        store.delete(key);
        return true;
    }

    /** The run's requests, gone. */
    List<EventEnvelope<RunEvent>> deleteAll(UUID run) {
        var requests = new ArrayList<EventEnvelope<RunEvent>>();
        var keys = new ArrayList<String>();
        // A slash sorts before a zero: this is every key that begins with the run.
        try (var rows = store.range(run + "/", run + "0")) {
            rows.forEachRemaining(row -> {
                keys.add(row.key);
                requests.add(row.value);
            });
        }
        keys.forEach(store::delete);
        return requests;
    }

    /** Whether nothing was asked for. */
    boolean isEmpty() {
        try (var rows = store.all()) {
            return !rows.hasNext();
        }
    }

    /** All of them. */
    List<EventEnvelope<RunEvent>> all() {
        var requests = new ArrayList<EventEnvelope<RunEvent>>();
        try (var rows = store.all()) {
            rows.forEachRemaining(row -> requests.add(row.value));
        }
        return requests;
    }

    private static String key(UUID run, AnalysisId analysis) {
        return run + "/" + analysis.value();
    }
}
