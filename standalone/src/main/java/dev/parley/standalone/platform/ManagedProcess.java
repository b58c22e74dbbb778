package dev.parley.standalone.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The life of one child process over any number of starts. Thread-safe. */
public final class ManagedProcess {
    private static final Duration POLL_INTERVAL = Duration.ofMillis(40);
    private static final int QUOTED_LINES = 12;

    private final ProcessSpec spec;
    private final LogFile log;
    private volatile Optional<Process> process = Optional.empty();
    private volatile long logOffset;

    public ManagedProcess(ProcessSpec spec) {
        this.spec = spec;
        this.log = new LogFile(spec.folder().logs().resolve(spec.name() + ".log"));
    }

    /**
     * Starts the process and returns at once; see {@link #awaitReady()}.
     *
     * @throws StartupException where the system cannot start it
     */
    public synchronized void start() {
        if (isAlive()) {
            throw new IllegalStateException(spec.name() + " runs already");
        }
        try {
            logOffset = log.beginStart();
            var workingFolder = spec.folder().folder(spec.name());
            var started =
                    spec.command().toProcessBuilder(workingFolder, log.path()).start();
            process = Optional.of(started);
            LeftOver.record(spec.folder().processes(), spec.name(), started.toHandle());
        } catch (IOException e) {
            throw new StartupException(spec.title() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until the process serves. One that does not get there is stopped.
     *
     * @throws StartupException where it ends or does not serve in time, with the end of its log
     */
    public void awaitReady() {
        var deadline = System.nanoTime() + spec.startTimeout().toNanos();
        try {
            while (!spec.probe().isReady()) {
                if (!isAlive()) {
                    throw failure("stopped while starting (exit code " + exitCode() + ")");
                }
                if (System.nanoTime() > deadline) {
                    var failure = failure(
                            "does not serve after " + spec.startTimeout().toSeconds() + " s");
                    killHard();
                    throw failure;
                }
                Thread.sleep(POLL_INTERVAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while waiting for " + spec.title() + ".", e);
        }
        if (!isAlive()) {
            throw failure(
                    "stopped while starting (exit code " + exitCode() + "), and another program serves in its place");
        }
    }

    /** Asks the process to stop and waits for it; kills it when it takes too long. Does nothing when it does not run. */
    public synchronized void stop() {
        process.ifPresent(running -> {
            running.destroy();
            if (!ended(running, spec.stopTimeout())) {
                running.destroyForcibly();
            }
            awaitEnd(running);
        });
    }

    /** Ends the process without any chance to clean up, as {@code kill -9} does, and waits until it is gone. */
    public synchronized void killHard() {
        process.ifPresent(running -> {
            running.destroyForcibly();
            awaitEnd(running);
        });
    }

    /** Starts the process again in the same place and waits until it serves; stops it first if it runs. */
    public void restart() {
        stop();
        start();
        awaitReady();
    }

    public boolean isAlive() {
        return process.map(Process::isAlive).orElse(false);
    }

    /** The system's id of the process started last. */
    public long pid() {
        return process.orElseThrow(() -> new IllegalStateException(spec.name() + " was never started"))
                .pid();
    }

    /** The file with what the process prints. */
    public Path logFile() {
        return log.path();
    }

    private String exitCode() {
        return process.map(ended -> Integer.toString(ended.exitValue())).orElse("none");
    }

    private StartupException failure(String what) {
        var lines = String.join("\n  ", log.tail(logOffset, QUOTED_LINES));
        return new StartupException(spec.title() + " " + what + ". " + spec.advice() + "\nThe end of its log ("
                + log.path() + "):\n  " + lines);
    }

    private void awaitEnd(Process running) {
        if (!ended(running, Duration.ofSeconds(30))) {
            throw new IllegalStateException(spec.title() + " (process " + running.pid() + ") cannot be killed");
        }
        try {
            LeftOver.forget(spec.folder().processes(), spec.name());
        } catch (IOException e) {
            // A record of a process that is gone does no harm.
        }
    }

    private static boolean ended(Process running, Duration patience) {
        var interrupted = false;
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try {
                    return running.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    // Stopping goes on: a child left behind would be worse than a late answer to the interrupt.
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
