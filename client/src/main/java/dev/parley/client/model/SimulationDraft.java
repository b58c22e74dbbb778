package dev.parley.client.model;

import java.util.Optional;

/** What {@code POST interview-runs/{id}/simulate} takes; without an engine the built-in one answers. */
public record SimulationDraft(SimulatedPersona persona, Optional<ModelChoice.Model> engine) {

    /** Somebody like that, by the built-in engine. */
    public static SimulationDraft of(SimulatedPersona persona) {
        return new SimulationDraft(persona, Optional.empty());
    }
}
