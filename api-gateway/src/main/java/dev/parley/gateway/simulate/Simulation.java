package dev.parley.gateway.simulate;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.simulator.Authors;
import dev.parley.simulator.Persona;
import java.time.Instant;
import java.util.Optional;

/**
 * A simulated participant in a run, as this gateway knows it.
 *
 * @param engine who words the answers
 * @param problem why it could not go on
 * @param authors who has worded their answers so far
 */
public record Simulation(
        Tenant tenant,
        RunId run,
        Persona persona,
        String engine,
        Status status,
        Optional<String> problem,
        Authors authors,
        Instant startedAt,
        Optional<Instant> endedAt) {

    /** How it stands. */
    public enum Status {
        RUNNING,
        OVER,
        FAILED,
        STOPPED
    }

    Simulation ended(Status how, Optional<String> why, Authors worded, Instant at) {
        return new Simulation(tenant, run, persona, engine, how, why, worded, startedAt, Optional.of(at));
    }

    Simulation wordedBy(Authors others) {
        return new Simulation(tenant, run, persona, engine, status, problem, others, startedAt, endedAt);
    }

    /** Whether it is somebody like that. */
    boolean isOf(Visit.Guest guest) {
        return persona == guest.persona() && engine.equals(guest.engine());
    }

    boolean isRunning() {
        return status == Status.RUNNING;
    }
}
