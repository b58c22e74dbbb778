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
 */
public record Plan(int rounds, Duration round, Duration warmUp, List<Integer> users, List<Durability> durabilities) {

    public Plan {
        users = List.copyOf(users);
        durabilities = List.copyOf(durabilities);
    }

    public int mostUsers() {
        return users.stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
