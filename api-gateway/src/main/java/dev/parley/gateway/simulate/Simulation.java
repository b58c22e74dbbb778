package dev.parley.gateway.simulate;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.simulator.Persona;
import java.time.Instant;
import java.util.Optional;

/**
 * A simulated participant in a run, as this gateway knows it.
 *
 * @param engine who words the answers
 * @param problem why it could not go on
 */
public record Simulation(
        Tenant tenant,
        RunId run,
        Persona persona,
        String engine,
        Status status,
        Optional<String> problem,
        Instant startedAt,
        Optional<Instant> endedAt) {

    /** How it stands. */
    public enum Status {
        RUNNING,
        OVER,
        FAILED,
        STOPPED
    }

    Simulation ended(Status how, Optional<String> why, Instant at) {
        return new Simulation(tenant, run, persona, engine, how, why, startedAt, Optional.of(at));
    }

    boolean isRunning() {
        return status == Status.RUNNING;
    }
}
