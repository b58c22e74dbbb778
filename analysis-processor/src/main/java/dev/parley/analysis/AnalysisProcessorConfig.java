package dev.parley.analysis;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;

/**
 * What a process of the analysis-processor is told. Immutable.
 *
 * @param sizing see {@link AnalysisProcessor#SIZING}
 * @param host of the internal endpoint
 * @param port of the internal endpoint; 0 for any free one
 */
public record AnalysisProcessorConfig(KafkaConfig kafka, Sizing sizing, String host, int port) {

    private static final int DEFAULT_PORT = 8095;

    /** Reads {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT} and those of {@link KafkaConfig} and {@link Sizing}. */
    public static AnalysisProcessorConfig from(Settings settings) {
        Sizing told = Sizing.from(settings);
        int commitIntervalMs =
                settings.integer("PARLEY_COMMIT_INTERVAL_MS", AnalysisProcessor.SIZING.commitIntervalMs(), 1, 3000);
        return new AnalysisProcessorConfig(
                KafkaConfig.from(settings),
                new Sizing(
                        told.streamThreads(),
                        commitIntervalMs,
                        told.cacheBytes(),
                        told.pollMs(),
                        told.standbyReplicas()),
                settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1"),
                settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 0, 65_535));
    }
}
