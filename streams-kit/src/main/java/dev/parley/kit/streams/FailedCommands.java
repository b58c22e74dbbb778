package dev.parley.kit.streams;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Commands whose processing failed in a transaction that was given up; when they come again they are dead letters. Kept until many
 * others failed after them, because the transaction that buries one may be given up for the next. Thread-safe.
 */
final class FailedCommands {

    private static final int MOST = 10_000;

    private record Place(TopicPartition partition, long offset) {}

    private final Map<Place, String> reasons = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, String> eldest) {
            return size() > MOST;
        }
    };

    synchronized void failed(TopicPartition partition, long offset, String reason) {
        reasons.put(new Place(partition, offset), reason);
    }

    /** Why the record failed before, if it did. */
    synchronized Optional<String> failureOf(TopicPartition partition, long offset) {
        return reasons.isEmpty() ? Optional.empty() : Optional.ofNullable(reasons.get(new Place(partition, offset)));
    }
}
