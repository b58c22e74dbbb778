package dev.parley.system.platform;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Starting a Parley keeps a small machine busy: tests that run at once start theirs one after the other. Thread-safe. */
public final class Starts {

    private static final ReentrantLock ONE = new ReentrantLock();

    private Starts() {}

    /** Starts it when nobody else is starting one. */
    public static <T> T oneAtATime(Supplier<T> start) {
        ONE.lock();
        try {
            LoadedClasses.prepare();
            return start.get();
        } finally {
            ONE.unlock();
        }
    }
}
