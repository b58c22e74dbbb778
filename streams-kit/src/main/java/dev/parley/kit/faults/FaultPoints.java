package dev.parley.kit.faults;

import java.util.Optional;

/** Told whenever the process reaches a {@link FaultPoint}, so that crash tests can end it there. Thread-safe. */
@FunctionalInterface
public interface FaultPoints {

    /** Production: nothing ever happens. */
    FaultPoints NONE = point -> {};

    /** The process is at that point. */
    void reach(FaultPoint point);

    /**
     * Those the system properties ask for: {@code parley.fault-point=<NAME>:<nth>} ends the process, as a kill would, when it
     * reaches the point for the nth time, and only where {@code parley.test-faults} is {@code true}.
     *
     * @throws IllegalArgumentException if the fault point cannot be
     */
    static FaultPoints ofProcess() {
        return Boolean.getBoolean("parley.test-faults")
                ? Optional.ofNullable(System.getProperty("parley.fault-point"))
                        .map(HaltAt::of)
                        .orElse(NONE)
                : NONE;
    }
}
