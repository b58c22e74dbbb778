package dev.parley.system.crash;

import dev.parley.standalone.platform.PlatformProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Lets faults happen to processes. Not thread-safe. */
final class Stage {

    private static final String BROKER = "broker";

    private final Map<String, PlatformProcess> processes;

    Stage(Map<String, PlatformProcess> processes) {
        this.processes = Map.copyOf(processes);
    }

    /** Does it; every process serves again when this returns. */
    void suffer(Fault fault) {
        switch (fault) {
            case Fault.Killed(var target) -> {
                process(target).killHard();
                process(target).start();
            }
            case Fault.Frozen(var target, var time) -> freeze(process(target), time);
            case Fault.Away(var target, var time) -> {
                process(target).killHard();
                pass(time);
                process(target).start();
            }
            case Fault.Everything() -> {
                processes.values().forEach(PlatformProcess::killHard);
                process(BROKER).start();
                processes.entrySet().stream()
                        .filter(other -> !other.getKey().equals(BROKER))
                        .forEach(other -> other.getValue().start());
            }
        }
        processes.values().forEach(PlatformProcess::awaitReady);
    }

    private PlatformProcess process(String name) {
        var found = processes.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no process is called " + name);
        }
        return found;
    }

    private static void freeze(PlatformProcess process, Duration time) {
        signal("STOP", process.pid());
        try {
            pass(time);
        } finally {
            signal("CONT", process.pid());
        }
    }

    private static void signal(String name, long pid) {
        try {
            int result = new ProcessBuilder(List.of("kill", "-" + name, Long.toString(pid)))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " ended with " + result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The length of a fault is a part of it. */
    private static void pass(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
