package dev.parley.gateway.live;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.view.RunView;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for runs to change. All who wait for the same version of the same run share one question to the views, however many
 * they are. Thread-safe.
 */
public final class RunWatch implements AutoCloseable {

    /** How long one question stays with the views. */
    private static final Duration ONE_QUESTION = Duration.ofSeconds(15);

    /** Views that are out of reach are not asked again at once. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private record Wanted(Tenant tenant, RunId run, long version) {}

    private final RunQueries queries;
    private final ConcurrentMap<Wanted, CompletableFuture<ReadResult<RunView>>> questions = new ConcurrentHashMap<>();
    private final Executor threads =
            question -> Thread.ofVirtual().name("run-watch").start(question);

    public RunWatch(RunQueries queries) {
        this.queries = queries;
    }

    /** The run as soon as it is newer than that version; not yet, when it does not get there in time. */
    ReadResult<RunView> newer(Tenant tenant, RunId run, long version, Duration patience) throws InterruptedException {
        var wanted = new Wanted(tenant, run, version + 1);
        var question =
                questions.computeIfAbsent(wanted, _ -> CompletableFuture.supplyAsync(() -> ask(wanted), threads));
        try {
            return question.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return new ReadResult.NotYet<>();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            if (question.isDone()) {
                questions.remove(wanted, question);
            }
        }
    }

    private ReadResult<RunView> ask(Wanted wanted) {
        var found = queries.run(wanted.tenant, wanted.run, Freshness.atLeast(wanted.version, ONE_QUESTION));
        try {
            if (found instanceof ReadResult.Unreachable<RunView>) {
                pause();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return found;
    }

    /** Before asking views again that were out of reach. */
    void pause() throws InterruptedException {
        Thread.sleep(PAUSE);
    }

    /** Whoever waits goes on at once, having seen nothing. */
    @Override
    public void close() {
        questions.values().forEach(question -> question.complete(new ReadResult.NotYet<>()));
    }
}
