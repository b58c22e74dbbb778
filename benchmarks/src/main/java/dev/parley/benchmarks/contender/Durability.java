package dev.parley.benchmarks.contender;

import java.util.Locale;

/** What an acknowledged answer outlives. */
public enum Durability {
    /** A killed process: it is in the operating system's cache. Kafka's default; PostgreSQL with {@code fsync=off}. */
    CACHE("without fsync"),
    /** A machine without power: it is on the disk. PostgreSQL's default; Kafka with {@code log.flush.interval.messages=1}. */
    FSYNC("with fsync");

    private final String words;

    Durability(String words) {
        this.words = words;
    }

    /** For tables. */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
