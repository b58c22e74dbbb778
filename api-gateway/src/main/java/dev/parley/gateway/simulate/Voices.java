package dev.parley.gateway.simulate;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.simulator.model.LineWriter;

/** Language models that word what simulated participants say. Thread-safe. */
@FunctionalInterface
public interface Voices {

    /** The model's voice for one participant; its limits, credentials and budget are the organization's and the run's. */
    LineWriter of(Tenant tenant, RunId run, Model model);
}
