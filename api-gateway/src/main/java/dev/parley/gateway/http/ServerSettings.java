package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.HttpTls;
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
        // OtherOrigins sees to it, with a document that says why.
        settings.put("micronaut.server.cors.localhost-pass-through", true);
        settings.put("kafka.enabled", false);
        config.edge().tls().ifPresent(tls -> settings.putAll(secured(config, tls)));
        return settings;
    }

    /** To the outside by TLS only; in clear text to this machine. */
    private static Map<String, Object> secured(GatewayConfig config, HttpTls tls) {
        return Map.ofEntries(
                Map.entry("micronaut.server.ssl.enabled", true),
                Map.entry("micronaut.server.ssl.protocols", "TLSv1.3,TLSv1.2"),
                Map.entry("micronaut.server.ssl.key-store.type", "PKCS12"),
                Map.entry("micronaut.server.ssl.key-store.path", "file:" + tls.keyStore()),
                Map.entry("micronaut.server.ssl.key-store.password", tls.password()),
                Map.entry("micronaut.server.ssl.key.password", tls.password()),
                Map.entry("micronaut.server.netty.listeners.public.host", config.host()),
                Map.entry("micronaut.server.netty.listeners.public.port", config.port()),
                Map.entry("micronaut.server.netty.listeners.public.ssl", true),
                Map.entry("micronaut.server.netty.listeners.loopback.host", "127.0.0.1"),
                Map.entry("micronaut.server.netty.listeners.loopback.port", tls.loopbackPort()),
                Map.entry("micronaut.server.netty.listeners.loopback.ssl", false));
    }
}
