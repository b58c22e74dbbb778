package dev.parley.system.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Which faults come when: the same for the same seed. Mostly kills, every third one of the rarer faults. Every process and every
 * rarer fault has its turn before one comes again. Not thread-safe.
 */
final class FaultPlan {

    private static final String REGISTRY = "registry";
    private static final int RARE_EVERY = 3;
    private static final int LATEST_MOMENT = 60;
    private static final int AT_ONCE = 3;
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration FREEZE = Duration.ofSeconds(20);
    private static final Duration BROKER_AWAY = Duration.ofSeconds(60);
    private static final Duration REGISTRY_AWAY = Duration.ofSeconds(20);

    /** Long enough for another instance to take over, with all that the first one kept. */
    private static final Duration INSTANCE_AWAY = Duration.ofSeconds(25);

    private final RandomGenerator random;
    private final List<String> processes;
    private final Deck<String> killed;
    private final Deck<String> frozen;
    private final Deck<String> away;
    private final Deck<String> unregistered;
    private final Deck<Rare> rare;
    private int round;

    private enum Rare {
        NOTHING,
        FROZEN,
        SEVERAL,
        EVERYTHING,
        BROKER_AWAY,
        REGISTRY_AWAY,
        WITHOUT_REGISTRY,
        INSTANCE_AWAY
    }

    /**
     * @param processes what can be killed: the services, the broker and the registry
     * @param replaceable those that another instance stands in for; none where there is one of each
     */
    FaultPlan(RandomGenerator random, List<String> processes, List<String> replaceable) {
        this.random = random;
        this.processes = List.copyOf(processes);
        this.killed = new Deck<>(processes, random);
        this.frozen = new Deck<>(processes, random);
        this.unregistered = new Deck<>(
                processes.stream().filter(other -> !other.equals(REGISTRY)).toList(), random);
        this.away = new Deck<>(replaceable, random);
        this.rare = new Deck<>(
                Arrays.stream(Rare.values())
                        .filter(kind -> kind != Rare.INSTANCE_AWAY || !replaceable.isEmpty())
                        .toList(),
                random);
    }

    /** A fault, and how many more answers are acknowledged before it comes. */
    record Planned(int round, int afterAnswers, Fault fault) {}

    Planned next() {
        int number = round++;
        return new Planned(number, random.nextInt(1, LATEST_MOMENT), fault(number));
    }

    private Fault fault(int number) {
        if (number % RARE_EVERY != RARE_EVERY - 1) {
            return new Fault.Killed(killed.draw());
        }
        return switch (rare.draw()) {
            case NOTHING -> new Fault.Nothing(QUIET);
            case FROZEN -> new Fault.Frozen(frozen.draw(), FREEZE);
            case SEVERAL -> new Fault.Several(several());
            case EVERYTHING -> new Fault.Everything();
            case BROKER_AWAY -> new Fault.Away("broker", BROKER_AWAY);
            case REGISTRY_AWAY -> new Fault.Away(REGISTRY, REGISTRY_AWAY);
            case INSTANCE_AWAY -> new Fault.Away(away.draw(), INSTANCE_AWAY);
            case WITHOUT_REGISTRY -> new Fault.KilledWithout(unregistered.draw(), REGISTRY);
        };
    }

    private List<String> several() {
        var left = new ArrayList<>(processes);
        var chosen = new ArrayList<String>();
        while (chosen.size() < AT_ONCE) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }
}
