package dev.parley.simulator.trial;

import dev.parley.simulator.Persona;
import java.util.List;

/**
 * What to try.
 *
 * @param blueprintId published
 * @param personas take turns
 * @param runs how many interviews
 * @param parallel how many at once
 * @param seed the same one makes the same participants
 * @param name tells the runs of this trial from those of others
 */
public record Plan(String blueprintId, List<Persona> personas, int runs, int parallel, long seed, String name) {

    public Plan {
        personas = List.copyOf(personas);
        if (personas.isEmpty() || runs < 1 || parallel < 1) {
            throw new IllegalArgumentException("at least one persona, one run, and one at once");
        }
    }

    Persona persona(int run) {
        return personas.get(run % personas.size());
    }
}
