package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What every answer tells a browser, unless its route says otherwise: guess no types, run and frame nothing, keep nothing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-95)
final class SecurityHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String A_YEAR = "max-age=31536000";

    private final boolean https;

    SecurityHeaders(GatewayConfig config) {
        this.https = config.publicBaseUrl().startsWith("https://");
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        unlessSet(response, "X-Content-Type-Options", "nosniff");
        unlessSet(response, "Content-Security-Policy", NOTHING);
        unlessSet(response, "Referrer-Policy", "no-referrer");
        unlessSet(response, "Cache-Control", mayBeKept(request) ? "private, no-cache" : "no-store");
        if (https) {
            unlessSet(response, "Strict-Transport-Security", A_YEAR);
        }
    }

    /** A version that a reader has may be asked about again; what was made for one request, or under a link, is not kept. */
    private static boolean mayBeKept(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET && !request.getPath().startsWith("/api/v1/join/");
    }

    private static void unlessSet(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
