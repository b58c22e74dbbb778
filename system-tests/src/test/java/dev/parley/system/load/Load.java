package dev.parley.system.load;

import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.RunDraft;
import dev.parley.domain.id.PublicIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Interviews going on at once. The client repeats every request under its idempotency key until it is answered; what was
 * acknowledged is kept.
 */
public final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int QUESTIONS = 5;

    private final Parley parley;
    private final String blueprint;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> users = new ArrayList<>();

    private Load(Parley parley, String blueprint) {
        this.parley = parley;
        this.blueprint = blueprint;
    }

    /** An acknowledged answer. */
    public record Reply(UUID run, String words) {}

    /** Starts that many users; each does one interview after the other. */
    public static Load start(Parley parley, String blueprint, int users) {
        var load = new Load(parley, blueprint);
        for (int i = 0; i < users; i++) {
            load.users.add(load.threads.submit(load::interviews));
        }
        return load;
    }

    private void interviews() {
        while (!stopping.get()) {
            String run = parley.runs().create(RunDraft.on(blueprint)).id();
            for (int i = 1; i <= QUESTIONS; i++) {
                String words = "Answer " + i + " " + UUID.randomUUID();
                parley.runs().message(run, MessageDraft.typed(words));
                replies.add(new Reply(PublicIds.parse(PublicIds.Kind.RUN, run).orElseThrow(), words));
            }
        }
    }

    /** Waits until that many answers were acknowledged. */
    public void awaitAnswers(int count) {
        await().atMost(PATIENCE).until(() -> {
            for (Future<?> user : users) {
                if (user.state() == Future.State.FAILED) {
                    throw new AssertionError("a user gave up", user.exceptionNow());
                }
            }
            return replies.size() >= count;
        });
    }

    /** Lets every user finish the interview begun. */
    public void finish() throws InterruptedException {
        stopping.set(true);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("interviews did not finish");
        }
        users.forEach(Future::resultNow);
    }

    /** Acknowledged answers so far. */
    public int answered() {
        return replies.size();
    }

    /** Every acknowledged answer. */
    public List<Reply> replies() {
        return List.copyOf(replies);
    }

    /** What was said in each run, in order. */
    public Map<UUID, List<String>> saidByRun() {
        var said = new HashMap<UUID, List<String>>();
        replies.forEach(reply ->
                said.computeIfAbsent(reply.run(), ignored -> new ArrayList<>()).add(reply.words()));
        return said;
    }

    @Override
    public void close() {
        stopping.set(true);
        threads.shutdownNow();
    }
}
