package dev.parley.simulator.builtin;

import dev.parley.simulator.Persona;
import dev.parley.simulator.Situation;
import java.util.List;
import java.util.SplittableRandom;

/** Choices that are always the same in the same place: of a seed, a persona and what was asked last. Not thread-safe. */
final class Chance {

    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** For what a participant is like, whatever is asked. */
    static Chance of(long seed, Persona persona, String matter) {
        return new Chance(mixed(mixed(seed, persona.wireName().hashCode()), matter.hashCode()));
    }

    /** For what a participant does in a situation. */
    static Chance of(long seed, Persona persona, Situation now) {
        var place = mixed(now.node().id().hashCode(), now.turnsHere());
        return new Chance(mixed(
                mixed(seed, persona.wireName().hashCode()),
                mixed(place, now.asked().hashCode())));
    }

    /** Whether it happens. */
    boolean of(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    /** From 0 to 1, 1 excluded. */
    double share() {
        return random.nextDouble();
    }

    /** A number from 0, {@code most} excluded. */
    int below(int most) {
        return random.nextInt(most);
    }

    /** One of them. */
    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Boost's way to combine hashes, on 64 bits. */
    private static long mixed(long seed, long more) {
        return seed ^ (more + 0x9e3779b97f4a7c15L + (seed << 12) + (seed >>> 4));
    }
}
