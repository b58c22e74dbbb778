package dev.parley.standalone.platform;

import java.time.Duration;

/**
 * A child process and how to treat it.
 *
 * @param name short, unique in its data folder: names its log and working folder
 * @param title the beginning of a sentence about it
 * @param advice the sentence that says what to do when it does not start
 * @param probe tells whether it serves
 * @param startTimeout how long it may take to serve
 * @param stopTimeout how long it may take to stop before it is killed
 */
public record ProcessSpec(
        String name,
        String title,
        String advice,
        DataFolder folder,
        JavaCommand command,
        Probe probe,
        Duration startTimeout,
        Duration stopTimeout) {

    /** Generous, because a busy machine of two cores starts everything at once. */
    public static final Duration START_TIMEOUT = Duration.ofSeconds(180);

    public static final Duration STOP_TIMEOUT = Duration.ofSeconds(15);
}
