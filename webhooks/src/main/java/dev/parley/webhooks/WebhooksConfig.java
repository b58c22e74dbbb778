package dev.parley.webhooks;

import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.config.Sizing;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.kit.webhook.WebhookSecrets;
import dev.parley.webhooks.send.SendLimits;
import java.nio.charset.StandardCharsets;

/**
 * What a process of webhooks is told. Immutable.
 *
 * @param host of the internal endpoint
 * @param port of the internal endpoint; 0 for any free one
 */
public record WebhooksConfig(
        KafkaConfig kafka,
        Sizing sizing,
        WebhookSecrets secrets,
        TargetPolicy policy,
        SendLimits limits,
        String host,
        int port) {

    private static final int DEFAULT_PORT = 8096;

    /**
     * Reads {@code PARLEY_JOIN_SECRET}, {@code PARLEY_INTERNAL_HOST}, {@code PARLEY_INTERNAL_PORT} and those of {@link KafkaConfig},
     * {@link Sizing}, {@link TargetPolicy} and {@link SendLimits}.
     */
    public static WebhooksConfig from(Settings settings) {
        return new WebhooksConfig(
                KafkaConfig.from(settings),
                Sizing.from(settings, Webhooks.SIZING),
                secrets(settings),
                TargetPolicy.from(settings),
                SendLimits.from(settings),
                settings.text("PARLEY_INTERNAL_HOST", "127.0.0.1"),
                settings.integer("PARLEY_INTERNAL_PORT", DEFAULT_PORT, 0, 65_535));
    }

    private static WebhookSecrets secrets(Settings settings) {
        String secret =
                settings.required("PARLEY_JOIN_SECRET", "at least 32 random characters, the same as the gateways'");
        try {
            return new WebhookSecrets(secret.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "PARLEY_JOIN_SECRET is too short: give at least 32 random characters, the same as the gateways'");
        }
    }
}
