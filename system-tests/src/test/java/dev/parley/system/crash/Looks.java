package dev.parley.system.crash;

import dev.parley.client.Parley;
import dev.parley.client.model.InterviewRun;
import dev.parley.system.client.Answer;
import dev.parley.system.client.ApiClient;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Readers of runs that nobody changes any more, while instances come and go: of each run by itself, at a gateway that does not die, without
 * repeating anything; and of the list of them all, page by page, with the client. Thread-safe.
 */
final class Looks implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String BEHIND = "Parley-Behind";

    private final QuietRuns quiet;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger copies = new AtomicInteger();
    private final AtomicInteger later = new AtomicInteger();
    private final AtomicInteger lists = new AtomicInteger();

    private Looks(QuietRuns quiet) {
        this.quiet = quiet;
    }

    /** Begins to look: at each run through the door, at their list with the client. */
    static Looks at(QuietRuns quiet, ApiClient door, Parley parley) {
        var looks = new Looks(quiet);
        looks.keepOn(() -> quiet.runs().forEach(run -> looks.one(door, run)));
        looks.keepOn(() -> looks.all(parley));
        return looks;
    }

    /** What an answer says about the age of what it shows: nothing when it is from who keeps it. */
    static String behind(ApiClient door, InterviewRun run) {
        return answer(door, run).expect(200).header(BEHIND);
    }

    private static Answer answer(ApiClient door, InterviewRun run) {
        return door.get("/api/v1/interview-runs/" + run.id());
    }

    private void keepOn(Runnable look) {
        threads.submit(() -> {
            while (!stopping.get()) {
                try {
                    look.run();
                } catch (RuntimeException | AssertionError e) {
                    violations.add(e.toString());
                }
            }
        });
    }

    private void one(ApiClient door, InterviewRun run) {
        if (stopping.get()) {
            return;
        }
        try {
            heard(run, answer(door, run));
        } catch (UncheckedIOException broken) {
            // Its gateway is being restarted.
        }
        Pause.of(PAUSE);
    }

    private void heard(InterviewRun run, Answer answer) {
        if (answer.status() == 503 && !answer.header("Retry-After").isEmpty()) {
            later.incrementAndGet();
        } else if (answer.status() != 200 || answer.body().path("version").asLong() != run.version()) {
            violations.add(run.id() + " is " + answer.status() + " " + answer.body());
        } else {
            copies.addAndGet(answer.header(BEHIND).isEmpty() ? 0 : 1);
        }
    }

    private void all(Parley parley) {
        var found = quiet.read(parley);
        if (!found.equals(quiet.ids())) {
            violations.add("the list is " + found + " instead of " + quiet.ids());
        }
        lists.incrementAndGet();
        Pause.of(PAUSE);
    }

    /** What should not have been seen. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /** How many single answers came from a copy, and said so. */
    int copies() {
        return copies.get();
    }

    /** How many single answers were to come again later. */
    int later() {
        return later.get();
    }

    /** How often the list was read to its end. */
    int lists() {
        return lists.get();
    }

    @Override
    public void close() {
        stopping.set(true);
        threads.close();
    }
}
