package dev.parley.simulator.report;

import dev.parley.client.model.RunReport;
import dev.parley.simulator.Authors;
import dev.parley.simulator.Persona;
import java.util.Set;

/**
 * One simulated interview.
 *
 * @param answering nodes at which the participant did nothing but mean to answer: what became of those is not their doing
 * @param authors who worded their answers
 */
public record Attempt(Persona persona, RunReport run, Set<String> answering, Authors authors) {

    public Attempt {
        answering = Set.copyOf(answering);
    }

    /** Whether the participant meant to answer there and did nothing else; only of those who want to answer at all. */
    boolean isMeantAt(String nodeId) {
        return persona.isWilling() && answering.contains(nodeId);
    }
}
