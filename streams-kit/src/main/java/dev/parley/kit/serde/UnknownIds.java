package dev.parley.kit.serde;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Schema ids that the registry did not know a moment ago: records with made-up ids must not become requests to it. Thread-safe. */
final class UnknownIds {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Map<Long, Long> until = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(long id) {
        until.put(id, System.nanoTime() + MOMENT.toNanos());
    }

    synchronized boolean contains(long id) {
        var end = until.get(id);
        if (end == null) {
            return false;
        }
        if (System.nanoTime() - end < 0) {
            return true;
        }
        until.remove(id);
        return false;
    }
}
