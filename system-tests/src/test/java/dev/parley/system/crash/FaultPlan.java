package dev.parley.system.crash;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** Which faults come when: the same for the same seed. Mostly kills, every tenth one of the rarer faults, in turn. Not thread-safe. */
final class FaultPlan {

    private static final int RARE_EVERY = 10;
    private static final int FIRST_RARE = 4;
    private static final int LATEST_MOMENT = 60;
    private static final Duration FREEZE = Duration.ofSeconds(20);
    private static final Duration BROKER_AWAY = Duration.ofSeconds(60);
    private static final Duration REGISTRY_AWAY = Duration.ofSeconds(20);

    private final RandomGenerator random;
    private final List<String> services;
    private final List<String> processes;
    private int round;

    /**
     * @param services what can be frozen
     * @param processes what can be killed: the services, the broker and the registry
     */
    FaultPlan(RandomGenerator random, List<String> services, List<String> processes) {
        this.random = random;
        this.services = List.copyOf(services);
        this.processes = List.copyOf(processes);
    }

    /** A fault, and how many more answers are acknowledged before it comes. */
    record Planned(int round, int afterAnswers, Fault fault) {}

    Planned next() {
        int number = round++;
        return new Planned(number, random.nextInt(1, LATEST_MOMENT), fault(number));
    }

    private Fault fault(int number) {
        if (number % RARE_EVERY != FIRST_RARE) {
            return new Fault.Killed(any(processes));
        }
        return switch (number / RARE_EVERY % 4) {
            case 0 -> new Fault.Frozen(any(services), FREEZE);
            case 1 -> new Fault.Everything();
            case 2 -> new Fault.Away("broker", BROKER_AWAY);
            default -> new Fault.Away("registry", REGISTRY_AWAY);
        };
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
