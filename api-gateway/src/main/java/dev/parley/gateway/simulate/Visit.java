package dev.parley.gateway.simulate;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.simulate.Simulation.Status;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.StudyNotes;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody to be sent into a run.
 *
 * @param joinToken the run's, with which they come in
 * @param engine who words the participant's answers
 * @param notes what they are told of the blueprint
 */
public record Visit(
        Tenant tenant,
        RunId run,
        String joinToken,
        Persona persona,
        Participant participant,
        String engine,
        StudyNotes notes) {

    Simulation begun(Instant at) {
        return new Simulation(tenant, run, persona, engine, Status.RUNNING, Optional.empty(), at, Optional.empty());
    }

    /** A token has no business in a log. */
    @Override
    public String toString() {
        return "Visit[" + run + ", " + persona + "]";
    }
}
