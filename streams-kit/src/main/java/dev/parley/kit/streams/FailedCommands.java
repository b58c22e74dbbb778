package dev.parley.kit.streams;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** Commands whose processing failed in a transaction that was given up; when they come again they are dead letters. Thread-safe. */
final class FailedCommands {

    private record Failure(long offset, String reason) {}

    private final Map<TopicPartition, Failure> failures = new ConcurrentHashMap<>();

    void failed(TopicPartition partition, long offset, String reason) {
        failures.put(partition, new Failure(offset, reason));
    }

    /** Why the record failed before, if it did. */
    Optional<String> failureOf(TopicPartition partition, long offset) {
        var failure = failures.get(partition);
        return failure != null && failure.offset() == offset ? Optional.of(failure.reason()) : Optional.empty();
    }
}
