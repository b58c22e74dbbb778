package dev.parley.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what a command has opened, last opened first: at the command's end, or when the user or the system stops the
 * program (Ctrl-C, SIGTERM). Whichever comes first does it, once. Thread-safe.
 */
final class Ending implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Thread hook = new Thread(this::interrupted, "ending");
    private volatile boolean stopping;

    private Ending() {}

    /** One that also happens when the program is stopped. */
    static Ending onExit() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    /** Closes this too when the end comes. */
    synchronized <T extends AutoCloseable> T closes(T resource) {
        opened.push(resource);
        return resource;
    }

    /** Whether the program is being stopped from outside: failures are to be expected from now on. */
    boolean isStopping() {
        return stopping;
    }

    private void interrupted() {
        stopping = true;
        closeAll();
    }

    @Override
    public void close() {
        closeAll();
        if (!stopping) {
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
