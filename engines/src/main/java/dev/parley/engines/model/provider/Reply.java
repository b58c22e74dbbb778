package dev.parley.engines.model.provider;

/**
 * What a model answered.
 *
 * @param text as it came; empty when it wrote none
 * @param inputTokens as the provider counts them; 0 when it does not say
 * @param outputTokens the same
 * @param refused whether the provider says that the model would not do it
 */
public record Reply(String text, long inputTokens, long outputTokens, boolean refused) {}
