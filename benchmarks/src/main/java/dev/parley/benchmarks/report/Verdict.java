package dev.parley.benchmarks.report;

/** Whether a goal is met. */
public enum Verdict {
    MET("met"),
    MISSED("**not met**"),
    UNMEASURED("**not measured**");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public static Verdict atLeast(double figure, double goal) {
        return figure >= goal ? MET : MISSED;
    }

    public static Verdict atMost(double figure, double goal) {
        return figure <= goal ? MET : MISSED;
    }

    /** The worse of both. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** For tables. */
    public String words() {
        return words;
    }
}
