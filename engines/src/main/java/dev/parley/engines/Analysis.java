package dev.parley.engines;

import dev.parley.domain.run.AnalysisResults;

/**
 * What was found in a conversation.
 *
 * @param engine who found it, e.g. {@code builtin/1}
 * @param model the model behind the engine; the engine's own name when there is none
 */
public record Analysis(AnalysisResults results, String engine, String model) {}
