package dev.parley.engines.model.call;

import dev.failsafe.CircuitBreaker;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.turn.ModelCall.Outcome;
import dev.parley.engines.model.provider.ProviderFailure;
import dev.parley.engines.model.provider.Reply;

/** One circuit breaker for each provider, model and key: who keeps failing is left alone for a while. Thread-safe. */
final class Breakers {

    private static final int MOST = 10_000;

    /** @param key tells keys apart without telling them */
    record Name(Provider provider, String model, String key) {}

    private final Recent<Name, CircuitBreaker<Reply>> breakers;

    Breakers(CallSettings settings) {
        this.breakers = new Recent<>(
                MOST,
                ignored -> CircuitBreaker.<Reply>builder()
                        .handleIf(Breakers::countsAgainstIt)
                        .withFailureThreshold(settings.breakerFailures(), settings.breakerFailures() * 2)
                        .withDelay(settings.breakerPause())
                        .withSuccessThreshold(1)
                        .build());
    }

    CircuitBreaker<Reply> of(Name name) {
        return breakers.of(name);
    }

    private static boolean countsAgainstIt(Throwable failure) {
        return failure instanceof ProviderFailure known
                && known.outcome() != Outcome.REFUSED
                && known.outcome() != Outcome.OVERLOADED;
    }
}
