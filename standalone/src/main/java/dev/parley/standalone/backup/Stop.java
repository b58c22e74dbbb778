package dev.parley.standalone.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets another thread break off work that reads, and wait until it has cleaned up behind it. Thread-safe. */
final class Stop {

    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean asked;

    /**
     * Does the work.
     *
     * @throws CancellationException where it was broken off
     */
    <T> T or(Supplier<T> work) {
        working.lock();
        try {
            check();
            return work.get();
        } finally {
            working.unlock();
        }
    }

    /** Reading from this one ends the work once that is asked for. */
    InputStream watched(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                check();
                return super.read(bytes, from, length);
            }
        };
    }

    private void check() {
        if (asked) {
            throw new CancellationException("stopped from outside");
        }
    }

    /** Breaks off the work; returns when nobody is at it. */
    void ask() {
        asked = true;
        working.lock();
        working.unlock();
    }
}
