package dev.parley.engines.model.call;

import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.provider.ProviderFailure;
import dev.parley.engines.model.provider.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One attempt on a thread of its own, which is interrupted when its time is over, or when a streamed answer has stopped for too
 * long: the call and its connection end then.
 */
final class Attempt {

    private final InstantSource clock;
    private final Duration idle;
    private volatile Instant lastHeard;

    Attempt(InstantSource clock, Duration idle) {
        this.clock = clock;
        this.idle = idle;
        this.lastHeard = clock.instant();
    }

    /** @param call gets what it has to run whenever it hears from the provider */
    Reply make(Instant until, boolean streamed, Function<Runnable, Reply> call) {
        var task = new FutureTask<>(() -> call.apply(() -> lastHeard = clock.instant()));
        Thread.ofVirtual().name("model-call").start(task);
        try {
            return await(task, until, streamed);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw ProviderFailure.lasting(Outcome.TIMED_OUT, "given up");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProviderFailure known) {
                throw known;
            }
            throw new IllegalStateException("a call of a model failed in an unknown way", failed.getCause());
        }
    }

    private Reply await(FutureTask<Reply> task, Instant until, boolean streamed)
            throws InterruptedException, ExecutionException {
        while (true) {
            var silentUntil = lastHeard.plus(idle);
            var end = streamed && silentUntil.isBefore(until) ? silentUntil : until;
            var wait = Duration.between(clock.instant(), end);
            if (!wait.isPositive()) {
                task.cancel(true);
                throw ProviderFailure.lasting(Outcome.TIMED_OUT, "no answer in time");
            }
            try {
                return task.get(wait.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException notYet) {
                // Looks again whether something was heard in the meantime.
            }
        }
    }
}
