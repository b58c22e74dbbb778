package dev.parley.domain.turn;

import java.util.List;

/**
 * What language models have cost so far.
 *
 * @param tokens read and written
 * @param costMicros in millionths of the currency that prices are configured in
 */
public record ModelSpend(long tokens, long costMicros) {

    /** Nothing. */
    public static final ModelSpend NONE = new ModelSpend(0, 0);

    /** With what these calls took. */
    public ModelSpend plus(List<ModelCall> calls) {
        long moreTokens = calls.stream()
                .mapToLong(call -> call.inputTokens() + call.outputTokens())
                .sum();
        long moreCost = calls.stream().mapToLong(ModelCall::costMicros).sum();
        return new ModelSpend(tokens + moreTokens, costMicros + moreCost);
    }
}
