package dev.parley.run;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;

/**
 * What a process of the run-processor is told. Immutable.
 *
 * @param sizing of the application that decides
 * @param timers sizing of the timers: that of the commands, but for the commit interval
 * @param host of the internal endpoint
 * @param port of the internal endpoint; 0 for any free one
 */
public record RunProcessorConfig(KafkaConfig kafka, Sizing sizing, Sizing timers, String host, int port) {

    private static final int DEFAULT_PORT = 8093;

    /**
     * Reads {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT}, {@code PARLEY_TIMERS_COMMIT_INTERVAL_MS} and those of
     * {@link KafkaConfig} and {@link Sizing}.
     */
    public static RunProcessorConfig from(Settings settings) {
        var sizing = Sizing.from(settings);
        int commitIntervalMs = settings.integer(
                "PARLEY_TIMERS_COMMIT_INTERVAL_MS", RunProcessor.TIMER_SIZING.commitIntervalMs(), 1, 3000);
        return new RunProcessorConfig(
                KafkaConfig.from(settings),
                sizing,
                sizing.committingEvery(commitIntervalMs),
                settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1"),
                settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 0, 65_535));
    }
}
