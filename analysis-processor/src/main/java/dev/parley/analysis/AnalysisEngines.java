package dev.parley.analysis;

import dev.parley.domain.catalog.AgentSpec.ModelConfig;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.engines.Analyze;
import java.util.Map;

/**
 * The engines that analyse, by whose models they use. Immutable.
 *
 * @param builtIn needs no provider: it also stands in for those that are not here
 * @param others by provider
 */
public record AnalysisEngines(Analyze builtIn, Map<Provider, Analyze> others) {

    public AnalysisEngines {
        others = Map.copyOf(others);
    }

    /** No engine but the built-in one. */
    public static AnalysisEngines only(Analyze builtIn) {
        return new AnalysisEngines(builtIn, Map.of());
    }

    /** The engine for these models: the one that writes also analyses. */
    Analyze of(ModelConfig models) {
        return others.getOrDefault(models.generation().provider(), builtIn);
    }
}
