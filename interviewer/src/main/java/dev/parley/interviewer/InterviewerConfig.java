package dev.parley.interviewer;

import dev.parley.engines.EngineSettings;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.share.WorkSizing;

/**
 * What a process of the interviewer is told. Immutable.
 *
 * @param host of the internal endpoint
 * @param port of the internal endpoint; 0 for any free one
 */
public record InterviewerConfig(KafkaConfig kafka, WorkSizing sizing, EngineSettings engines, String host, int port) {

    private static final int DEFAULT_PORT = 8094;

    /** Reads {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT} and those of {@link KafkaConfig}, {@link WorkSizing} and {@link EngineSettings}. */
    public static InterviewerConfig from(Settings settings) {
        return new InterviewerConfig(
                KafkaConfig.from(settings),
                WorkSizing.from(settings),
                settings.read(EngineSettings::from),
                settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1"),
                settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 0, 65_535));
    }
}
