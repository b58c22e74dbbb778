package dev.parley.benchmarks.report;

import java.util.Optional;

/**
 * A goal and what was measured.
 *
 * @param figure what is measured
 * @param goal what it should be
 * @param measured what it is, with its spread
 * @param floor what stands below the figure on this machine, for when the goal is not met
 */
public record Goal(String figure, String goal, String measured, Verdict verdict, Optional<String> floor) {

    /** One whose floor is not known. */
    public Goal(String figure, String goal, String measured, Verdict verdict) {
        this(figure, goal, measured, verdict, Optional.empty());
    }

    /** The same with its floor. */
    public Goal above(String itsFloor) {
        return new Goal(figure, goal, measured, verdict, Optional.of(itsFloor));
    }
}
