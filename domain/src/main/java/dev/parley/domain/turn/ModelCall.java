package dev.parley.domain.turn;

import dev.parley.domain.catalog.AgentSpec.Provider;

/**
 * A language model was asked, or would have been: calls that failed or were given up before they were made are listed too, so
 * that it can be told why the built-in engine stood in, and because failed calls cost money as well.
 *
 * @param model the provider's name of it
 * @param prompt name and version of what it was asked with, e.g. {@code assess/1}
 * @param inputTokens what it read, repairs included
 * @param outputTokens what it wrote
 * @param costMicros what that cost, in millionths of the currency that prices are configured in; 0 for a model without a price
 */
public record ModelCall(
        Role role,
        Provider provider,
        String model,
        String prompt,
        long inputTokens,
        long outputTokens,
        long costMicros,
        Outcome outcome) {

    public ModelCall {
        if (inputTokens < 0 || outputTokens < 0 || costMicros < 0) {
            throw new IllegalArgumentException("tokens and cost are not below 0");
        }
    }

    /** What a model is asked for. */
    public enum Role {
        ASSESSMENT,
        GENERATION,
        ANALYSIS
    }

    /** What became of it. */
    public enum Outcome {
        OK,
        /** The first output was not usable, the second was. */
        REPAIRED,
        TIMED_OUT,
        RATE_LIMITED,
        UNAVAILABLE,
        INVALID_OUTPUT,
        /** The model would not do it. */
        REFUSED,
        /** There is no key for it. */
        NO_CREDENTIALS,
        OVER_BUDGET,
        /** Too much was asked for at a time, of this installation or by this organization. */
        OVERLOADED,
        /** The provider does not take the key, or not for that model. */
        CREDENTIALS_REFUSED;

        /** Whether its output was used. */
        public boolean isUsed() {
            return this == OK || this == REPAIRED;
        }
    }
}
