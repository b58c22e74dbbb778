package dev.parley.benchmarks.parts;

import dev.parley.benchmarks.contender.Durability;
import java.time.Duration;
import java.util.List;

/**
 * How thoroughly is measured.
 *
 * @param rounds of everything that is compared; alternating, so that a slow minute of the machine meets everybody
 * @param round how long one lasts
 * @param warmUp before the first round, for each contender
 * @param users at once, for each of them its rounds
 * @param durabilities for the ten-answer job
 * @param stored finished runs in the store that is compared with a small one, and rebuilt
 * @param interviews at once, for the agent's turns
 */
public record Plan(
        int rounds,
        Duration round,
        Duration warmUp,
        List<Integer> users,
        List<Durability> durabilities,
        int stored,
        int interviews) {

    public Plan {
        users = List.copyOf(users);
        durabilities = List.copyOf(durabilities);
        if (rounds < 1 || stored < 1 || interviews < 1 || users.isEmpty() || round.isZero()) {
            throw new IllegalArgumentException("rounds, seconds, users, --stored and --interviews are 1 or more");
        }
    }

    public int mostUsers() {
        return users.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /** A time that is no round of a comparison, as long as so many of them. */
    Duration rounds(int howMany) {
        return round.multipliedBy(howMany);
    }
}
