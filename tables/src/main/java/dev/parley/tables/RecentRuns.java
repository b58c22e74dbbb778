package dev.parley.tables;

import dev.parley.domain.table.TabledRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The runs of a partition that changed last, so that a conversation is not folded anew for each of its events. For one thread. */
final class RecentRuns {

    private static final int LIMIT = 256;

    private final Map<UUID, TabledRun> runs = new LinkedHashMap<>(LIMIT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, TabledRun> eldest) {
            return size() > LIMIT;
        }
    };

    Optional<TabledRun> get(UUID run) {
        return Optional.ofNullable(runs.get(run));
    }

    void put(UUID run, TabledRun tabled) {
        runs.put(run, tabled);
    }
}
