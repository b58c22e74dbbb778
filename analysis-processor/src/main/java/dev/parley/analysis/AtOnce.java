package dev.parley.analysis;

import dev.parley.domain.catalog.AgentSpec.Provider;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many conversations are worked at at the same time. The built-in engine computes, so few are; a model is waited for, so many
 * are, and a provider that hangs keeps nobody waiting who did not ask for it. Thread-safe.
 */
final class AtOnce {

    private final Semaphore computing;
    private final Semaphore waitingForModels;

    AtOnce(int computing, int waitingForModels) {
        this.computing = new Semaphore(computing);
        this.waitingForModels = new Semaphore(waitingForModels);
    }

    /** Does what this machine computes. */
    <T> T compute(Supplier<T> work) {
        return within(computing, work);
    }

    /** Does what is mostly waiting for that provider. */
    <T> T ask(Provider provider, Supplier<T> work) {
        return within(provider == Provider.BUILTIN ? computing : waitingForModels, work);
    }

    private static <T> T within(Semaphore permits, Supplier<T> work) {
        permits.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
