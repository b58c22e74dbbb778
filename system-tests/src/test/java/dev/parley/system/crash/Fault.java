package dev.parley.system.crash;

import java.time.Duration;
import java.util.List;

/** Something that goes wrong while interviews go on. Targets are names of processes, such as {@code run-processor}. */
sealed interface Fault {

    /** What kind it is, for a report. */
    String kind();

    /** Nothing goes wrong: what the others are compared with. */
    record Nothing(Duration time) implements Fault {
        @Override
        public String kind() {
            return "nothing, for comparison";
        }
    }

    /** {@code kill -9}; started again at once, as a supervisor does. */
    record Killed(String target) implements Fault {
        @Override
        public String kind() {
            return target + " killed";
        }
    }

    /** Several killed at the same moment, and started again at once. */
    record Several(List<String> targets) implements Fault {
        public Several {
            targets = List.copyOf(targets);
        }

        @Override
        public String kind() {
            return targets.size() + " processes killed at once";
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

    /** Killed and started again while another one is away, which comes back when this one serves. */
    record KilledWithout(String target, String absent) implements Fault {
        @Override
        public String kind() {
            return target + " killed without " + absent;
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
