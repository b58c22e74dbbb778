package dev.parley.interviewer;

import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.kit.service.WorkThreads;
import java.util.concurrent.Semaphore;

/**
 * Turns that wait for a model, out of the way of all others: a consumer fetches nothing before all that it fetched is done, so one
 * provider that hangs would hold up everybody's interviews. A turn that is lost with the process is left to the core, which goes on by
 * itself at the turn's deadline. Thread-safe.
 */
final class ModelTurns implements Service {

    /** More would only wait for each other: the engines let fewer calls out at a time. */
    static final int AT_ONCE = 1_000;

    private final WorkThreads threads = new WorkThreads();
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Takes the turn and returns at once, unless too many are waiting. */
    boolean take(Runnable turn) {
        if (!places.tryAcquire()) {
            return false;
        }
        threads.execute(() -> {
            try {
                turn.run();
            } finally {
                places.release();
            }
        });
        return true;
    }

    @Override
    public String name() {
        return "model-turns";
    }

    @Override
    public void close() {
        threads.close();
    }

    @Override
    public Health health() {
        return Health.of(name(), Health.State.UP, (AT_ONCE - places.availablePermits()) + " turns wait for models");
    }
}
