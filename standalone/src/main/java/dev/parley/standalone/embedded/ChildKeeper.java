package dev.parley.standalone.embedded;

import dev.parley.standalone.platform.PlatformProcess;
import dev.parley.standalone.platform.StartupException;
import java.time.Duration;
import java.util.function.Consumer;

/** Starts a child process again when it dies, with growing pauses when it dies at once. Stopped by closing. */
final class ChildKeeper implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration GOOD_AFTER = Duration.ofMinutes(1);

    private final String name;
    private final PlatformProcess child;
    private final Consumer<String> report;
    private final Thread thread;
    private volatile boolean closed;

    private ChildKeeper(String name, PlatformProcess child, Consumer<String> report) {
        this.name = name;
        this.child = child;
        this.report = report;
        this.thread = Thread.ofPlatform().daemon().name(name + "-keeper").unstarted(this::keep);
    }

    /**
     * Watches a child that runs.
     *
     * @param name in the sentences told
     * @param report takes a sentence when the child died, and when it serves again
     */
    static ChildKeeper watch(String name, PlatformProcess child, Consumer<String> report) {
        var keeper = new ChildKeeper(name, child, report);
        keeper.thread.start();
        return keeper;
    }

    private void keep() {
        var pause = FIRST_PAUSE;
        long servesSince = System.nanoTime();
        try {
            while (!closed) {
                Thread.sleep(LOOK_EVERY);
                if (closed || child.isAlive()) {
                    continue;
                }
                pause = System.nanoTime() - servesSince > GOOD_AFTER.toNanos() ? FIRST_PAUSE : pause;
                Thread.sleep(pause);
                restart();
                pause = longer(pause);
                servesSince = System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() {
        if (closed) {
            return;
        }
        report.accept("The " + name + " has died and is started again ...");
        try {
            child.restart();
            report.accept("The " + name + " serves again.");
        } catch (StartupException e) {
            if (!closed) {
                report.accept(String.valueOf(e.getMessage()));
            }
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Stops watching; the child is left as it is. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
