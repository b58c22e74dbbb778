package dev.parley.gateway.simulate;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.simulate.Simulation.Status;
import dev.parley.simulator.Authors;
import dev.parley.simulator.Participant;
import dev.parley.simulator.Persona;
import dev.parley.simulator.StudyNotes;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody to be sent into a run.
 *
 * @param joinToken the run's, with which they come in
 * @param notes what they are told of the blueprint
 */
public record Visit(Tenant tenant, RunId run, String joinToken, Guest guest, StudyNotes notes) {

    /**
     * Who comes.
     *
     * @param engine who words their answers
     */
    public record Guest(Persona persona, Participant participant, String engine) {

        Visit in(RunView run, String joinToken, StudyNotes notes) {
            return new Visit(run.tenant(), run.id(), joinToken, this, notes);
        }
    }

    Simulation begun(Instant at) {
        return new Simulation(
                tenant,
                run,
                guest.persona(),
                guest.engine(),
                Status.RUNNING,
                Optional.empty(),
                Authors.NONE,
                at,
                Optional.empty());
    }

    /** A token has no business in a log. */
    @Override
    public String toString() {
        return "Visit[" + run + ", " + guest.persona() + "]";
    }
}
