package dev.parley.gateway.input;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.gateway.problem.Result;
import dev.parley.simulator.Persona;

/**
 * The body of a POST that sends a simulated participant into a run.
 *
 * @param engine who words the answers
 */
public record SimulationRequest(Persona persona, Model engine) {

    /** What is asked for. */
    public static Result<SimulationRequest> read(Body body) {
        return body.read(in -> new SimulationRequest(
                in.choice("persona", Persona.class),
                in.object("engine").map(AgentRequest::model).orElse(Model.BUILT_IN)));
    }
}
