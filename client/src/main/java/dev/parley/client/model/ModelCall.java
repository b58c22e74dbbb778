package dev.parley.client.model;

/**
 * A language model was asked, or would have been.
 *
 * @param role {@code assessment}, {@code generation} or {@code analysis}
 * @param prompt name and version of what it was asked with
 * @param costMicros in millionths of the currency that the installation's prices are in
 * @param outcome {@code ok}, {@code repaired}, or why the built-in engine stood in
 */
public record ModelCall(
        String role,
        ModelConfig.Provider provider,
        String model,
        String prompt,
        long inputTokens,
        long outputTokens,
        long costMicros,
        String outcome) {}
