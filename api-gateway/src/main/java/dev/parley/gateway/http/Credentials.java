package dev.parley.gateway.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** The API key a request brings. */
final class Credentials {

    private static final String BEARER = "Bearer ";

    private Credentials() {}

    static Optional<String> in(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return Optional.ofNullable(headers.get("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .or(() -> Optional.ofNullable(headers.get("X-API-Key")));
    }
}
