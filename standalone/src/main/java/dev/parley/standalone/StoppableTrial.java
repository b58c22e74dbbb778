package dev.parley.standalone;

import dev.parley.simulator.trial.Trial;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A trial that, stopped from outside, gets the time to print a report on what was done. */
final class StoppableTrial implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Trial trial;
    private final CountDownLatch told = new CountDownLatch(1);

    StoppableTrial(Trial trial) {
        this.trial = trial;
    }

    /** The report has been printed, or there will be none. */
    void told() {
        told.countDown();
    }

    @Override
    public void close() {
        trial.stop();
        try {
            if (!told.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the report was not printed in " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
