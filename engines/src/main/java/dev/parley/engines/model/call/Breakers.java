package dev.parley.engines.model.call;

import dev.failsafe.CircuitBreaker;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.provider.ProviderFailure;
import dev.parley.engines.model.provider.Reply;

/**
 * Circuit breakers for each provider, model, key and prompt: who keeps failing is left alone for a while. By prompt, because a model
 * may judge in time and never come to words, and may write well and fit no form. Thread-safe.
 */
final class Breakers {

    private static final int MOST = 10_000;

    /** @param key tells keys apart without telling them */
    record Name(Provider provider, String model, String key) {}

    private record Work(Name name, String prompt) {}

    private final Recent<Work, CircuitBreaker<Reply>> answering;
    private final Recent<Work, CircuitBreaker<Reply>> fitting;

    Breakers(CallSettings settings) {
        this.answering = new Recent<>(MOST, ignored -> breaker(settings));
        this.fitting = new Recent<>(MOST, ignored -> breaker(settings));
    }

    private static CircuitBreaker<Reply> breaker(CallSettings settings) {
        return CircuitBreaker.<Reply>builder()
                .handleIf(Breakers::countsAgainstIt)
                .withFailureThreshold(settings.breakerFailures(), settings.breakerFailures() * 2)
                .withDelay(settings.breakerPause())
                .withSuccessThreshold(1)
                .build();
    }

    /** Whether it answers at all. */
    CircuitBreaker<Reply> answering(Name name, String prompt) {
        return answering.of(new Work(name, prompt));
    }

    /** Whether what it answers is of any use, repaired or not. */
    Fitting fitting(Name name, String prompt) {
        return new Fitting(fitting.of(new Work(name, prompt)));
    }

    /** One request's way past the breaker: after a permit, one of the others has to be told. */
    record Fitting(CircuitBreaker<Reply> breaker) {

        boolean isPermitted() {
            return breaker.tryAcquirePermit();
        }

        void usable() {
            breaker.recordSuccess();
        }

        void unusable() {
            breaker.recordFailure();
        }

        /** Nothing came that could be looked at: as before. */
        void untold() {
            if (breaker.isHalfOpen()) {
                breaker.recordFailure();
            }
        }
    }

    private static boolean countsAgainstIt(Throwable failure) {
        return failure instanceof ProviderFailure known
                && known.outcome() != Outcome.REFUSED
                && known.outcome() != Outcome.OVERLOADED;
    }
}
