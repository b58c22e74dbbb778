package dev.parley.standalone;

import dev.parley.standalone.terminal.Progress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what a command has opened, last opened first: at the command's end, or when the user or the system stops the
 * program (Ctrl-C, SIGTERM). Whichever comes first does it, once. Thread-safe.
 */
final class Ending implements AutoCloseable {

    /** A signal for a whole process group may end a child a moment before it is noticed here. */
    private static final Duration SIGNAL_ON_ITS_WAY = Duration.ofMillis(500);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread hook;

    private Ending(Runnable told) {
        this.hook = new Thread(() -> interrupted(told), "ending");
    }

    /** One that also happens when the program is stopped. */
    static Ending onExit() {
        return onExit(() -> {});
    }

    /** One that also happens when the program is stopped, which is told in a sentence then. */
    static Ending onExit(Progress progress) {
        return onExit(() -> progress.stops("Stopping."));
    }

    private static Ending onExit(Runnable told) {
        var ending = new Ending(told);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    /**
     * Closes this too when the end comes.
     *
     * @throws CancellationException where it has come already; the resource is closed then
     */
    synchronized <T extends AutoCloseable> T closes(T resource) {
        opened.push(resource);
        if (isStopping()) {
            closeAll();
            throw new CancellationException("the program is being stopped");
        }
        return resource;
    }

    /** Whether the program is being stopped from outside: failures are to be expected from now on. */
    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Whether a failure has its cause in the program's being stopped. */
    boolean explains(RuntimeException failure) {
        try {
            return failure instanceof CancellationException
                    || stopping.await(SIGNAL_ON_ITS_WAY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return isStopping();
        }
    }

    private void interrupted(Runnable told) {
        stopping.countDown();
        told.run();
        closeAll();
    }

    @Override
    public void close() {
        closeAll();
        if (!isStopping()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private synchronized void closeAll() {
        while (!opened.isEmpty()) {
            var resource = opened.pop();
            try {
                resource.close();
            } catch (Exception e) {
                Log.INSTANCE.warn("{} did not close", resource.getClass().getSimpleName(), e);
            }
        }
    }

    // Looked up late: the log's file is known only once there is a data folder.
    private static final class Log {
        static final Logger INSTANCE = LoggerFactory.getLogger(Ending.class);
    }
}
