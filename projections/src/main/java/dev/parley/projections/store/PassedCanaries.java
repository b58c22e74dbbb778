package dev.parley.projections.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The newest canary of every sender that has come through a partition. Those of old are forgotten. Thread-safe. */
final class PassedCanaries {

    private static final int SENDERS = 100;

    private final Map<UUID, Long> newest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
            return size() > SENDERS;
        }
    };

    synchronized void passed(UUID canary, long number) {
        newest.put(canary, number);
    }

    synchronized long newest(UUID canary) {
        return newest.getOrDefault(canary, 0L);
    }
}
