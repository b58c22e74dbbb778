package dev.parley.standalone.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running process recorded in a file, so that the next start finds it when its parent was killed.
 *
 * @param pid the process id, which the system may have given to another process since
 * @param startedAt when it was started, to tell the two apart
 */
record LeftOver(long pid, Instant startedAt) {
    private static final String SUFFIX = ".pid";
    // A process that lost its parent stops by itself; this is how long it may take before it is killed.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    // The system derives a start time from its boot time, which moves when the clock is set.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    static void record(Path folder, String name, ProcessHandle process) throws IOException {
        var startedAt = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file(folder, name), process.pid() + " " + startedAt.toEpochMilli() + "\n");
    }

    static void forget(Path folder, String name) throws IOException {
        Files.deleteIfExists(file(folder, name));
    }

    /** Stops every recorded process that still runs, and forgets them all. */
    static void stopAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(LeftOver::isRecord).toList()) {
                read(file).flatMap(LeftOver::stillRunning).ifPresent(LeftOver::stop);
                Files.delete(file);
            }
        }
    }

    private Optional<ProcessHandle> stillRunning() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                .orElse(false);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!gone(process)) {
            process.destroyForcibly();
            if (!gone(process)) {
                throw new StartupException("Process " + process.pid()
                        + " of an earlier Parley still uses the data folder and cannot be stopped. Stop it by hand.");
            }
        }
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static boolean isRecord(Path file) {
        return file.toString().endsWith(SUFFIX);
    }

    private static Optional<LeftOver> read(Path file) throws IOException {
        var words = Files.readString(file).strip().split(" ");
        try {
            return words.length == 2
                    ? Optional.of(
                            new LeftOver(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // Half written when the parent was killed: the child had lost its parent before it did anything.
            return Optional.empty();
        }
    }
}
