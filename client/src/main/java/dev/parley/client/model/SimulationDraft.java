package dev.parley.client.model;

import java.util.Optional;

/** What {@code POST interview-runs/{id}/simulate} takes; without an engine the built-in participant answers. */
public record SimulationDraft(SimulatedPersona persona, Optional<ModelChoice.Model> engine) {

    /** Somebody like that, by the built-in participant. */
    public static SimulationDraft of(SimulatedPersona persona) {
        return new SimulationDraft(persona, Optional.empty());
    }

    /** Somebody like that, played by that model. */
    public static SimulationDraft of(SimulatedPersona persona, ModelConfig.Provider provider, String model) {
        return new SimulationDraft(
                persona, Optional.of(new ModelChoice.Model(provider, Optional.of(model), Optional.empty())));
    }
}
