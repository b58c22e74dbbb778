package dev.parley.system.crash;

import dev.parley.standalone.platform.PlatformProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets faults happen to processes, and counts those that it killed. Not thread-safe. */
final class Stage {

    private static final String BROKER = "broker";

    private final Map<String, PlatformProcess> processes;
    private final Map<String, Integer> kills = new TreeMap<>();

    Stage(Map<String, PlatformProcess> processes) {
        this.processes = Map.copyOf(processes);
    }

    /** How often each process was killed. */
    Map<String, Integer> kills() {
        return Map.copyOf(kills);
    }

    /**
     * Does it; every process serves again when this returns.
     *
     * @return when it was over for whom it struck, in {@link System#nanoTime()}
     */
    long suffer(Fault fault) {
        long back = strike(fault);
        processes.values().forEach(PlatformProcess::awaitReady);
        return back;
    }

    private long strike(Fault fault) {
        long now = System.nanoTime();
        return switch (fault) {
            case Fault.Nothing(var time) -> {
                pass(time);
                yield now;
            }
            case Fault.Killed(var target) -> {
                kill(target);
                process(target).start();
                yield now;
            }
            case Fault.Several(var targets) -> {
                targets.forEach(this::kill);
                targets.forEach(target -> process(target).start());
                yield now;
            }
            case Fault.Frozen(var target, var time) -> {
                freeze(process(target), time);
                yield System.nanoTime();
            }
            case Fault.Away(var target, var time) -> {
                kill(target);
                pass(time);
                process(target).start();
                yield System.nanoTime();
            }
            case Fault.KilledWithout(var target, var absent) -> {
                kill(absent);
                kill(target);
                process(target).start();
                process(target).awaitReady();
                process(absent).start();
                yield now;
            }
            case Fault.Everything() -> {
                processes.keySet().forEach(this::kill);
                process(BROKER).start();
                processes.keySet().stream()
                        .filter(other -> !other.equals(BROKER))
                        .forEach(other -> process(other).start());
                yield now;
            }
        };
    }

    private void kill(String target) {
        process(target).killHard();
        kills.merge(target, 1, Integer::sum);
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
