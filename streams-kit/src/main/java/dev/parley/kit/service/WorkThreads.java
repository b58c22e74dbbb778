package dev.parley.kit.service;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A virtual thread for each piece of work that waits more than it computes. Closing takes no more work, waits {@value #SECONDS}
 * seconds for what is out, and interrupts the rest: whoever gives work here can do it again, or do without. Thread-safe.
 */
public final class WorkThreads implements AutoCloseable {

    private static final int SECONDS = 5;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration patience;

    public WorkThreads() {
        this(Duration.ofSeconds(SECONDS));
    }

    /** @param patience how long closing waits for work that is out */
    WorkThreads(Duration patience) {
        this.patience = patience;
    }

    /**
     * Does the work on a thread of its own; returns at once.
     *
     * @throws java.util.concurrent.RejectedExecutionException after {@link #close}
     */
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Returns when all work is done or was told to stop. An interrupt ends the wait at once. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
