package dev.parley.gateway;

import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import dev.parley.engines.EngineSettings;
import dev.parley.gateway.auth.FirstKey;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.canary.CanarySettings;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.live.StreamLimits;
import dev.parley.kit.config.ConfigurationException;
import dev.parley.kit.config.InternalSecret;
import dev.parley.kit.config.KafkaConfig;
import dev.parley.kit.config.Settings;
import dev.parley.kit.webhook.TargetPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What a gateway process is told. Immutable.
 *
 * @param projections {@code host:port} of at least one instance of the projections
 * @param internalSecret that all processes which ask each other share
 * @param engines the models that may play simulated participants
 * @param firstKeys admin keys with which all others are made
 */
record GatewayProcess(
        GatewayConfig gateway,
        KafkaConfig kafka,
        List<String> projections,
        InternalSecret internalSecret,
        EngineSettings engines,
        List<FirstKey> firstKeys) {

    private static final int DEFAULT_PORT = 8080;

    GatewayProcess {
        projections = List.copyOf(projections);
        firstKeys = List.copyOf(firstKeys);
    }

    /**
     * Reads {@code PARLEY_HTTP_HOST}, {@code PARLEY_HTTP_PORT}, {@code PARLEY_PUBLIC_URL}, {@code PARLEY_JOIN_SECRET},
     * {@code PARLEY_PATIENCE_MS}, {@code PARLEY_MAX_COMMANDS_IN_FLIGHT}, {@code PARLEY_MAX_BODY_BYTES},
     * {@code PARLEY_MAX_STREAMS}, {@code PARLEY_MAX_STREAMS_PER_ORGANIZATION}, {@code PARLEY_MAX_STREAMS_PER_KEY},
     * {@code PARLEY_STALLED_CONNECTION_S} (seconds),
     * {@code PARLEY_PROJECTIONS}, {@code PARLEY_INTERNAL_SECRET}, {@code PARLEY_BOOTSTRAP_KEYS},
     * {@code PARLEY_BOOTSTRAP_ORGANIZATION} and those of {@link InstalledModels}, {@link EngineSettings},
     * {@link Hosts}, {@link HttpEdge}, {@link CanarySettings} and {@link KafkaConfig}.
     */
    static GatewayProcess from(Settings settings) {
        var host = settings.text("PARLEY_HTTP_HOST", "127.0.0.1");
        int port = settings.integer("PARLEY_HTTP_PORT", DEFAULT_PORT, 0, 65_535);
        var patience =
                settings.wholeNumber("PARLEY_PATIENCE_MS", GatewayConfig.DEFAULT_PATIENCE.toMillis(), 100, 30_000);
        try {
            var gateway = new GatewayConfig(
                    host,
                    port,
                    settings.text("PARLEY_PUBLIC_URL", "http://" + host + ":" + port),
                    joinSecret(settings),
                    Duration.ofMillis(patience),
                    settings.integer(
                            "PARLEY_MAX_COMMANDS_IN_FLIGHT", GatewayConfig.DEFAULT_MAX_COMMANDS_IN_FLIGHT, 1, 100_000),
                    settings.integer(
                            "PARLEY_MAX_BODY_BYTES", GatewayConfig.DEFAULT_MAX_BODY_BYTES, 1024, 16 * 1024 * 1024),
                    InstalledModels.from(settings),
                    streams(settings),
                    Hosts.from(settings),
                    TargetPolicy.from(settings),
                    HttpEdge.from(settings),
                    CanarySettings.from(settings));
            return new GatewayProcess(
                    gateway,
                    KafkaConfig.from(settings),
                    List.of(settings.required("PARLEY_PROJECTIONS", "host:port of the projections, comma separated")
                            .split("\\s*,\\s*")),
                    new InternalSecret(settings.required("PARLEY_INTERNAL_SECRET", InternalSecret.MEANING)),
                    settings.read(EngineSettings::from),
                    firstKeys(settings));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    private static StreamLimits streams(Settings settings) {
        var defaults = StreamLimits.DEFAULT;
        return new StreamLimits(
                settings.integer("PARLEY_MAX_STREAMS", defaults.perGateway(), 1, 1_000_000),
                settings.integer("PARLEY_MAX_STREAMS_PER_ORGANIZATION", defaults.perOrganization(), 1, 1_000_000),
                settings.integer("PARLEY_MAX_STREAMS_PER_KEY", defaults.perKey(), 1, 1_000_000),
                defaults.perLink(),
                defaults.heartbeat(),
                Duration.ofSeconds(settings.integer(
                        "PARLEY_STALLED_CONNECTION_S",
                        Math.toIntExact(defaults.stalled().toSeconds()),
                        16,
                        86_400)));
    }

    @Override
    public String toString() {
        return "GatewayProcess[" + kafka.instanceId() + "]";
    }

    /** Admin keys to begin with, and whose they are. */
    private static List<FirstKey> firstKeys(Settings settings) {
        var organization = settings.text("PARLEY_BOOTSTRAP_ORGANIZATION")
                .map(GatewayProcess::organization)
                .orElseGet(FirstKey::onlyOrganization);
        return settings.text("PARLEY_BOOTSTRAP_KEYS").stream()
                .flatMap(keys -> Arrays.stream(keys.split("\\s*,\\s*")))
                .map(secret -> new FirstKey(organization, secret))
                .toList();
    }

    private static OrganizationId organization(String text) {
        return PublicIds.parse(PublicIds.Kind.ORGANIZATION, text)
                .map(OrganizationId::new)
                .orElseThrow(() ->
                        new IllegalArgumentException("PARLEY_BOOTSTRAP_ORGANIZATION is an id that begins with org_"));
    }

    private static byte[] joinSecret(Settings settings) {
        var secret = settings.required("PARLEY_JOIN_SECRET", "at least 32 random characters, the same to all gateways")
                .getBytes(StandardCharsets.UTF_8);
        if (secret.length < JoinTokens.LEAST_SECRET_BYTES) {
            throw new ConfigurationException("PARLEY_JOIN_SECRET is too short: give at least "
                    + JoinTokens.LEAST_SECRET_BYTES + " random characters, the same to all gateways");
        }
        return secret;
    }
}
