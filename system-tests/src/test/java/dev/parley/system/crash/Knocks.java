package dev.parley.system.crash;

import dev.parley.system.client.Answer;
import dev.parley.system.client.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Somebody without patience at every door, all the time: each request is sent once. It gets a result, or 429 or 503 with
 * {@code Retry-After}; nothing hangs, and the same key always names the same run. Only who knocks at a dead process hears nothing.
 */
final class Knocks implements AutoCloseable {

    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int SERVER_ERROR = 500;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final Queue<Knock> answered = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** An answer, in {@link System#nanoTime()}. */
    private record Knock(long from, long to, boolean refused) {}

    /**
     * Starts knocking.
     *
     * @param doors by name
     * @param blueprint a published one
     */
    static Knocks at(Map<String, ApiClient> doors, String blueprint) {
        var knocks = new Knocks();
        doors.forEach((name, door) -> {
            var run = new AtomicReference<String>();
            knocks.keepOn(name, () -> knocks.creates(name, door, blueprint, run));
            knocks.keepOn(name, () -> knocks.reads(name, door));
        });
        return knocks;
    }

    private void keepOn(String door, Runnable knock) {
        threads.submit(() -> {
            while (!stopping.get()) {
                try {
                    knock.run();
                } catch (UncheckedIOException e) {
                    unanswered(door, e.getCause());
                } catch (AssertionError e) {
                    violations.add(door + ": " + e.getMessage());
                }
                Pause.of(PAUSE);
            }
        });
    }

    private void creates(String name, ApiClient door, String blueprint, AtomicReference<String> run) {
        long from = System.nanoTime();
        var answer = door.post(
                "/api/v1/interview-runs", "{\"blueprint_id\": \"" + blueprint + "\"}", "knock-" + name + blueprint);
        heard(name, from, answer);
        var id = answer.body().path("id").asText();
        if (answer.ok() && id.startsWith("run_")) {
            run.compareAndSet(null, id);
            if (!id.equals(run.get())) {
                violations.add("%s: one key made the runs %s and %s".formatted(name, run.get(), id));
            }
        }
    }

    private void reads(String name, ApiClient door) {
        long from = System.nanoTime();
        heard(name, from, door.get("/api/v1/interview-runs?limit=1"));
    }

    private void heard(String door, long from, Answer answer) {
        boolean later = LATER.contains(answer.status());
        answered.add(new Knock(from, System.nanoTime(), later));
        boolean says = later ? !answer.header("Retry-After").isEmpty() : answer.status() < SERVER_ERROR;
        if (!says) {
            violations.add("%s answers %d %s".formatted(door, answer.status(), answer.body()));
        }
    }

    /** Whose connection went with the process was not kept waiting. */
    private void unanswered(String door, IOException failure) {
        if (failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException)) {
            violations.add(door + " took a request and did not answer: " + failure.getMessage());
        }
    }

    /** What should not have happened. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /** How many were told to come again later, of those that came in this span. */
    long refused(long from, long to) {
        return answered.stream()
                .filter(knock -> knock.refused() && knock.from() >= from && knock.from() < to)
                .count();
    }

    /** The longest that anybody who came in this span waited for an answer. */
    Duration slowest(long from, long to) {
        return Duration.ofNanos(answered.stream()
                .filter(knock -> knock.from() >= from && knock.from() < to)
                .mapToLong(knock -> knock.to() - knock.from())
                .max()
                .orElse(0));
    }

    @Override
    public void close() {
        stopping.set(true);
        threads.close();
    }
}
