package dev.parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is still to be made of which run. */
record JobStore(KeyValueStore<String, byte[]> store) {

    void put(UUID run, Job job) {
        store.put(run.toString(), job.toBytes());
    }

    Optional<Job> get(UUID run) {
        return Optional.ofNullable(store.get(run.toString())).map(Job::fromBytes);
    }

    void delete(UUID run) {
        store.delete(run.toString());
    }

    /** The runs that wait. */
    List<UUID> runs() {
        var runs = new ArrayList<UUID>();
        try (var rows = store.all()) {
            rows.forEachRemaining(row -> runs.add(UUID.fromString(row.key)));
        }
        return runs;
    }
}
