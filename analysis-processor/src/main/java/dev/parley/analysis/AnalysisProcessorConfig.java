package dev.parley.analysis;

import dev.parley.engines.EngineSettings;
import dev.parley.kit.config.InternalSecret;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;
import java.util.List;

/**
 * What a process of the analysis-processor is told. Immutable.
 *
 * @param sizing see {@link AnalysisProcessor#SIZING}
 * @param host of the internal endpoint
 * @param port of the internal endpoint; 0 for any free one
 * @param projections {@code host:port} of at least one instance of the projections
 * @param internalSecret that all processes which ask each other share
 */
public record AnalysisProcessorConfig(
        KafkaConfig kafka,
        Sizing sizing,
        EngineSettings engines,
        String host,
        int port,
        List<String> projections,
        InternalSecret internalSecret) {

    private static final int DEFAULT_PORT = 8095;

    public AnalysisProcessorConfig {
        projections = List.copyOf(projections);
    }

    /**
     * Reads {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT}, {@code PARLEY_PROJECTIONS}, {@code PARLEY_INTERNAL_SECRET}
     * and those of {@link KafkaConfig}, {@link Sizing} and {@link EngineSettings}.
     */
    public static AnalysisProcessorConfig from(Settings settings) {
        return new AnalysisProcessorConfig(
                KafkaConfig.from(settings),
                Sizing.from(settings, AnalysisProcessor.SIZING),
                settings.read(EngineSettings::from),
                settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1"),
                settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 0, 65_535),
                List.of(settings.required("PARLEY_PROJECTIONS", "host:port of the projections, comma separated")
                        .split("\\s*,\\s*")),
                new InternalSecret(settings.required("PARLEY_INTERNAL_SECRET", InternalSecret.MEANING)));
    }

    @Override
    public String toString() {
        return "AnalysisProcessorConfig[" + kafka.instanceId() + "]";
    }
}
