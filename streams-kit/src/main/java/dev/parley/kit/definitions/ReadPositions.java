package dev.parley.kit.definitions;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.TopicPartition;

/** How far a reader is, and a place to wait for it to get further. Thread-safe. */
final class ReadPositions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile Map<TopicPartition, Long> positions = Map.of();

    void moved(Map<TopicPartition, Long> to) {
        if (to.equals(positions)) {
            return;
        }
        positions = Map.copyOf(to);
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Map<TopicPartition, Long> known() {
        return positions;
    }

    boolean reached(Map<TopicPartition, Long> ends) {
        var now = positions;
        return ends.entrySet().stream().allMatch(end -> now.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }

    /** Waits until it holds; looks again after every move. */
    boolean await(BooleanSupplier holds, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!holds.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
