package dev.parley.benchmarks.parts;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Tells whoever waits how far it is. */
final class Progress {

    private Progress() {}

    static void say(String line) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }
}
