package dev.parley.engines.model.call;

import dev.failsafe.Bulkhead;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.provider.ProviderFailure;
import dev.parley.engines.model.provider.Reply;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Lets calls through: so many of an organization in a minute, so many of it and of the installation at a time. One that has
 * waited too long for its turn is refused. Thread-safe.
 */
final class Admission {

    private static final int MOST_ORGANIZATIONS = 10_000;

    private record Gate(Bucket rate, Bulkhead<Reply> atOnce) {}

    private final Recent<OrganizationId, Gate> gates;
    private final Bulkhead<Reply> overall;
    private final Duration patience;

    Admission(CallSettings settings) {
        this.patience = settings.patience();
        this.overall = Bulkhead.<Reply>builder(settings.atOnceOverall()).build();
        this.gates = new Recent<>(
                MOST_ORGANIZATIONS,
                ignored -> new Gate(
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(settings.perMinute())
                                        .refillGreedy(settings.perMinute(), Duration.ofMinutes(1)))
                                .build(),
                        Bulkhead.<Reply>builder(settings.atOnce()).build()));
    }

    /** Makes the call when it is its turn. */
    Reply through(OrganizationId organization, Duration left, Supplier<Reply> call) {
        var wait = left.compareTo(patience) < 0 ? left : patience;
        var gate = gates.of(organization);
        try {
            if (!gate.rate().asBlocking().tryConsume(1, wait)) {
                throw overloaded("the organization's calls of this minute are used up");
            }
            return within(gate.atOnce(), wait, () -> within(overall, wait, call));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProviderFailure.lasting(Outcome.TIMED_OUT, "given up");
        }
    }

    private static Reply within(Bulkhead<Reply> bulkhead, Duration wait, Supplier<Reply> call) {
        try {
            if (!bulkhead.tryAcquirePermit(wait)) {
                throw overloaded("too many calls are out");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProviderFailure.lasting(Outcome.TIMED_OUT, "given up");
        }
        try {
            return call.get();
        } finally {
            bulkhead.releasePermit();
        }
    }

    private static ProviderFailure overloaded(String what) {
        return ProviderFailure.lasting(Outcome.OVERLOADED, what);
    }
}
