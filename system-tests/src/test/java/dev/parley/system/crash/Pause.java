package dev.parley.system.crash;

import java.time.Duration;

/** What those who watch do between two looks. */
final class Pause {

    private Pause() {}

    /** As long, or until it is over with watching. */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
