package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import java.util.HashMap;
import java.util.Map;

/** How the HTTP server is set up: what is correctness is here, what is sizing comes from the configuration. */
final class ServerSettings {

    private ServerSettings() {}

    static Map<String, Object> of(GatewayConfig config) {
        var settings = new HashMap<String, Object>();
        settings.put("micronaut.application.name", "parley-gateway");
        settings.put("micronaut.server.host", config.host());
        settings.put("micronaut.server.port", config.port() == 0 ? -1 : config.port());
        settings.put("micronaut.server.max-request-size", config.maxBodyBytes());
        settings.put("micronaut.server.netty.max-header-size", 16 * 1024);
        settings.put("micronaut.server.idle-timeout", config.streams().stalled());
        settings.put("micronaut.server.dispatch-options-requests", false);
        settings.put("kafka.enabled", false);
        return settings;
    }
}
