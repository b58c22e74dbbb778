package dev.parley.standalone.embedded;

import dev.parley.kit.service.Health;
import dev.parley.kit.service.Service;
import dev.parley.standalone.platform.StartupException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Services that are started together and stopped together. Thread-safe. */
final class RunningServices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServices.class);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

    private final Deque<Service> started = new ArrayDeque<>();
    private volatile boolean closed;

    /**
     * Starts services at the same time, and waits until all are ready.
     *
     * @throws StartupException where one does not start or does not get ready in time; the others are closed then
     */
    void start(List<? extends Service> services, Duration patience) {
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            var starts =
                    services.stream().map(service -> start(service, threads)).toList();
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
            awaitReady(services, patience);
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof StartupException named
                    ? named
                    : new StartupException(String.valueOf(e.getCause()), e);
        } catch (StartupException e) {
            close();
            throw e;
        }
    }

    /** Whether any service will not serve again without a restart, and why. */
    List<String> failures() {
        return notServing(List.copyOf(snapshot()), Health.State.FAILED);
    }

    @Override
    public void close() {
        synchronized (started) {
            closed = true;
        }
        var running = snapshot();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("stop-", 0).factory())) {
            running.forEach(service -> threads.execute(() -> close(service)));
        }
        synchronized (started) {
            started.clear();
        }
    }

    private CompletableFuture<Void> start(Service service, ExecutorService threads) {
        return CompletableFuture.runAsync(
                () -> {
                    long begun = System.nanoTime();
                    startNamed(service);
                    LOG.info("{} started in {} ms", service.name(), (System.nanoTime() - begun) / 1_000_000);
                    if (!added(service)) {
                        close(service);
                    }
                },
                threads);
    }

    /** Whether it counts among the running: not after their end. */
    private boolean added(Service service) {
        synchronized (started) {
            if (!closed) {
                started.push(service);
            }
            return !closed;
        }
    }

    private static void startNamed(Service service) {
        try {
            service.start();
        } catch (RuntimeException e) {
            throw new StartupException(
                    "The service " + service.name() + " cannot start: " + String.valueOf(e.getMessage()), e);
        }
    }

    private void awaitReady(List<? extends Service> services, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!closed) {
            var waiting = notServing(services, Health.State.NOT_READY);
            if (waiting.isEmpty()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new StartupException("Not everything serves after " + patience.toSeconds() + " s:\n  "
                        + String.join("\n  ", waiting));
            }
            pause();
        }
        throw new CancellationException("the services were stopped while they were starting");
    }

    /** What serves and is worth a look all the same, by service. */
    List<String> complaints() {
        return notServing(snapshot(), Health.State.DEGRADED);
    }

    private static List<String> notServing(List<? extends Service> services, Health.State atLeast) {
        var found = new ArrayList<String>();
        for (var service : services) {
            var bad = service.health().checks().stream()
                    .filter(check -> check.state().compareTo(atLeast) >= 0)
                    .map(check -> check.name() + ": " + check.detail())
                    .collect(Collectors.joining("; "));
            if (!bad.isEmpty()) {
                found.add(service.name() + " (" + bad + ")");
            }
        }
        return found;
    }

    private static void close(Service service) {
        try {
            service.close();
        } catch (RuntimeException e) {
            LOG.warn("{} did not stop in good order", service.name(), e);
        }
    }

    private List<Service> snapshot() {
        synchronized (started) {
            return List.copyOf(started);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while the services were starting.", e);
        }
    }
}
