package dev.parley.simulator;

/**
 * What language models took.
 *
 * @param costMicros in millionths of the currency that prices are configured in; 0 for a model without a price
 */
public record ModelUse(long inputTokens, long outputTokens, long costMicros) {

    /** Nothing. */
    public static final ModelUse NONE = new ModelUse(0, 0, 0);

    /** Both together. */
    public ModelUse plus(ModelUse more) {
        return new ModelUse(
                inputTokens + more.inputTokens, outputTokens + more.outputTokens, costMicros + more.costMicros);
    }
}
