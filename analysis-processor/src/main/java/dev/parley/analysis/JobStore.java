package dev.parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is still to be made of which run. */
record JobStore(KeyValueStore<String, byte[]> store) {

    /** Sorts behind every id. */
    private static final String LAST = "g";

    void put(UUID run, Job job) {
        store.put(run.toString(), job.toBytes());
    }

    Optional<Job> get(UUID run) {
        return Optional.ofNullable(store.get(run.toString())).map(Job::fromBytes);
    }

    void delete(UUID run) {
        store.delete(run.toString());
    }

    /** Whether nothing waits. */
    boolean isEmpty() {
        return runs(Optional.empty(), 1).isEmpty();
    }

    /**
     * The runs that wait, in the order of their ids.
     *
     * @param last the ones behind it; from the first one on when empty
     * @param most so many of them
     */
    List<UUID> runs(Optional<UUID> last, int most) {
        var runs = new ArrayList<UUID>();
        // A slash sorts before everything that an id has: this is every key behind that one.
        try (var rows = store.range(last.map(run -> run + "/").orElse(""), LAST)) {
            while (rows.hasNext() && runs.size() < most) {
                runs.add(UUID.fromString(rows.next().key));
            }
        }
        return runs;
    }
}
