package dev.parley.tables;

import dev.parley.domain.table.TabledRun;
import dev.parley.schemas.TabledRunCodec;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is kept of runs that are settled: enough for what may still happen to them, nothing of what was said. */
record SettledRuns(KeyValueStore<String, byte[]> store, TabledRunCodec codec) {

    Optional<TabledRun> get(UUID run) {
        return Optional.ofNullable(store.get(run.toString())).map(codec::decode);
    }

    void put(UUID run, TabledRun settled) {
        store.put(run.toString(), codec.encode(settled));
    }
}
