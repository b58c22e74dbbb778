package dev.parley.system.crash;

import java.time.Duration;

/** Something that goes wrong while interviews go on. Targets are names of processes, such as {@code run-processor}. */
sealed interface Fault {

    /** What kind it is, for a report. */
    String kind();

    /** {@code kill -9}; started again at once, as a supervisor does. */
    record Killed(String target) implements Fault {
        @Override
        public String kind() {
            return target + " killed";
        }
    }

    /** Stopped and continued: a zombie that believes that no time has passed. */
    record Frozen(String target, Duration time) implements Fault {
        @Override
        public String kind() {
            return target + " frozen " + time.toSeconds() + " s";
        }
    }

    /** Killed, and started again only after a while. */
    record Away(String target, Duration time) implements Fault {
        @Override
        public String kind() {
            return target + " away " + time.toSeconds() + " s";
        }
    }

    /** Every process is killed at once, and all are started again. */
    record Everything() implements Fault {
        @Override
        public String kind() {
            return "everything killed";
        }
    }
}
