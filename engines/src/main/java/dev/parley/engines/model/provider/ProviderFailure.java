package dev.parley.engines.model.provider;

import dev.parley.domain.turn.ModelCall.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * A provider did not answer. Carries nothing that a provider wrote, and no cause: error bodies repeat keys and prompts. It never
 * leaves {@code dev.parley.engines.model}.
 */
public final class ProviderFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final boolean passing;
    private final transient Optional<Duration> retryAfter;

    private ProviderFailure(Outcome outcome, boolean passing, Optional<Duration> retryAfter, String what) {
        super(what, null, false, false);
        this.outcome = outcome;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** Trouble that may be over with the next attempt; {@code what} in our own words. */
    public static ProviderFailure passing(Outcome outcome, Optional<Duration> retryAfter, String what) {
        return new ProviderFailure(outcome, true, retryAfter, what);
    }

    /** Trouble that another attempt meets again. */
    public static ProviderFailure lasting(Outcome outcome, String what) {
        return new ProviderFailure(outcome, false, Optional.empty(), what);
    }

    /** What the account of the call says. */
    public Outcome outcome() {
        return outcome;
    }

    /** Whether another attempt within this time makes sense. */
    public boolean worthRetrying(Duration left) {
        return passing && retryAfter.orElse(Duration.ZERO).compareTo(left) < 0;
    }

    /** How long the provider wants to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
