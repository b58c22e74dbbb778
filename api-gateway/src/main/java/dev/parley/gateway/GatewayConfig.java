package dev.parley.gateway;

import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.canary.CanarySettings;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.live.StreamLimits;
import dev.parley.kit.webhook.TargetPolicy;
import java.net.URI;
import java.time.Duration;

/**
 * The gateway's settings.
 *
 * @param host address to listen on
 * @param port to listen on; 0 picks a free one
 * @param publicBaseUrl where participants reach the gateway, without a slash at the end
 * @param joinSecret signs join tokens, at least 32 bytes; all gateways share it
 * @param patience how long a POST waits for its outcome, and a GET for its view
 * @param maxCommandsInFlight how many POSTs may wait at once; more are refused
 * @param maxBodyBytes larger requests are refused before they are read
 * @param models whose may be used, and what presets stand for
 * @param hosts who invites, as participants are told
 * @param webhookTargets where webhooks may lead
 * @param edge rates, requests in flight, other origins, proxies
 * @param canary what is sent through the pipe to know that it works
 */
public record GatewayConfig(
        String host,
        int port,
        String publicBaseUrl,
        byte[] joinSecret,
        Duration patience,
        int maxCommandsInFlight,
        int maxBodyBytes,
        InstalledModels models,
        StreamLimits streams,
        Hosts hosts,
        TargetPolicy webhookTargets,
        HttpEdge edge,
        CanarySettings canary) {

    public static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(2);
    public static final int DEFAULT_MAX_COMMANDS_IN_FLIGHT = 2_000;
    public static final int DEFAULT_MAX_BODY_BYTES = 512 * 1024;

    public GatewayConfig {
        joinSecret = joinSecret.clone();
        require(port >= 0 && port <= 65_535, "the port is between 0 and 65535");
        require(joinSecret.length >= JoinTokens.LEAST_SECRET_BYTES, "the join secret has at least 32 bytes");
        require(patience.isPositive(), "the patience is positive");
        require(maxCommandsInFlight > 0, "at least one command may be in flight");
        require(maxBodyBytes >= 1024, "bodies of 1024 bytes are accepted");
        require(isBaseUrl(publicBaseUrl), "the public base URL is http(s) and does not end with a slash");
    }

    /** The defaults around what has none. */
    public static GatewayConfig of(String host, int port, String publicBaseUrl, byte[] joinSecret) {
        return new GatewayConfig(
                host,
                port,
                publicBaseUrl,
                joinSecret,
                DEFAULT_PATIENCE,
                DEFAULT_MAX_COMMANDS_IN_FLIGHT,
                DEFAULT_MAX_BODY_BYTES,
                InstalledModels.BUILT_IN,
                StreamLimits.DEFAULT,
                Hosts.UNKNOWN,
                TargetPolicy.STRICT,
                HttpEdge.DEFAULT,
                CanarySettings.DEFAULT);
    }

    /** The same with other places where webhooks may lead. */
    public GatewayConfig withWebhookTargets(TargetPolicy policy) {
        return with(models, hosts, policy, edge);
    }

    /** The same with another edge. */
    public GatewayConfig with(HttpEdge otherEdge) {
        return with(models, hosts, webhookTargets, otherEdge);
    }

    /** The same with others who invite. */
    public GatewayConfig with(Hosts others) {
        return with(models, others, webhookTargets, edge);
    }

    /** The same with other models. */
    public GatewayConfig with(InstalledModels others) {
        return with(others, hosts, webhookTargets, edge);
    }

    private GatewayConfig with(InstalledModels installed, Hosts inviting, TargetPolicy policy, HttpEdge otherEdge) {
        return new GatewayConfig(
                host,
                port,
                publicBaseUrl,
                joinSecret,
                patience,
                maxCommandsInFlight,
                maxBodyBytes,
                installed,
                streams,
                inviting,
                policy,
                otherEdge,
                canary);
    }

    @Override
    public byte[] joinSecret() {
        return joinSecret.clone();
    }

    private static boolean isBaseUrl(String text) {
        var scheme = URI.create(text).getScheme();
        return ("http".equals(scheme) || "https".equals(scheme)) && !text.endsWith("/");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
