package dev.parley.benchmarks.report;

/** Whether a goal is reached. */
public enum Verdict {
    REACHED("reached"),
    MISSED("**not reached**");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public static Verdict atLeast(double figure, double goal) {
        return figure >= goal ? REACHED : MISSED;
    }

    public static Verdict atMost(double figure, double goal) {
        return figure <= goal ? REACHED : MISSED;
    }

    /** Reached only when both are. */
    public Verdict and(Verdict other) {
        return this == REACHED ? other : MISSED;
    }

    /** For tables. */
    public String words() {
        return words;
    }
}
