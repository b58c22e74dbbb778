package dev.parley.benchmarks.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** An open loop: requests come at their times, whether those before them are answered or not, as long as anybody is left to send them. */
public final class Arrivals {

    private Arrivals() {}

    /** One of those who send requests as they come. Used by one thread. */
    public interface Sender extends AutoCloseable {

        /** @param due when it was to be sent, in the nanoseconds of {@link System#nanoTime} */
        void send(long due) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Makes one more sender. */
    public interface Opening {
        Sender open() throws IOException;
    }

    /**
     * Lets requests come.
     *
     * @param perSecond of them
     * @param senders at most so many wait for an answer at once
     * @return how many came a second: fewer than were to come where all senders waited
     */
    public static double run(double perSecond, Duration time, int senders, Opening opening)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long deadline = begin + time.toNanos();
        var count = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < senders; i++) {
                sending.add(threads.submit(() -> {
                    sendUntil(begin, deadline, perSecond, count, opening);
                    return null;
                }));
            }
            for (var one : sending) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a request failed: " + failed.getCause(), failed.getCause());
        }
        return count.get() * 1e9 / (System.nanoTime() - begin);
    }

    private static void sendUntil(long begin, long deadline, double perSecond, AtomicLong count, Opening opening)
            throws IOException {
        try (var sender = opening.open()) {
            while (System.nanoTime() < deadline) {
                long due = begin + Math.round(count.getAndIncrement() * 1e9 / perSecond);
                if (due >= deadline) {
                    count.decrementAndGet();
                    return;
                }
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                sender.send(due);
            }
        }
    }
}
