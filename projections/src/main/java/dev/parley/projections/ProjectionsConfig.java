package dev.parley.projections;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.InternalSecret;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;

/**
 * What a process of projections is told. Immutable.
 *
 * @param sizing see {@link Projections#SIZING}
 * @param host of the internal endpoint
 * @param port of the internal endpoint
 * @param advertised {@code host:port} under which other processes reach it
 * @param secret that all processes which ask each other share
 */
public record ProjectionsConfig(
        KafkaConfig kafka, Sizing sizing, String host, int port, String advertised, InternalSecret secret) {

    private static final int DEFAULT_PORT = 8091;

    public ProjectionsConfig {
        if (!advertised.matches("[^\\s:/]+:\\d{1,5}")) {
            throw new ConfigurationException("PARLEY_ADVERTISED_ADDRESS is '" + advertised + "': give host:port");
        }
    }

    /** Reads {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT}, {@code PARLEY_ADVERTISED_ADDRESS}, {@code PARLEY_INTERNAL_SECRET} and those of {@link KafkaConfig} and {@link Sizing}. */
    public static ProjectionsConfig from(Settings settings) {
        String host = settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1");
        int port = settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 1, 65_535);
        return new ProjectionsConfig(
                KafkaConfig.from(settings),
                Sizing.from(settings, Projections.SIZING),
                host,
                port,
                settings.text("PARLEY_ADVERTISED_ADDRESS", host + ":" + port),
                new InternalSecret(settings.required("PARLEY_INTERNAL_SECRET", InternalSecret.MEANING)));
    }
}
