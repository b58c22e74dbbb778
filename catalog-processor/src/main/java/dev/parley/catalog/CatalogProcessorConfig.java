package dev.parley.catalog;

import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;

/**
 * What a process of the catalog-processor is told. Immutable.
 *
 * @param host of the internal endpoint
 * @param port of the internal endpoint; 0 for any free one
 */
public record CatalogProcessorConfig(KafkaConfig kafka, Sizing sizing, String host, int port) {

    private static final int DEFAULT_PORT = 8092;

    /** Reads {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT} and those of {@link KafkaConfig} and {@link Sizing}. */
    public static CatalogProcessorConfig from(Settings settings) {
        return new CatalogProcessorConfig(
                KafkaConfig.from(settings),
                Sizing.from(settings),
                settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1"),
                settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 0, 65_535));
    }
}
