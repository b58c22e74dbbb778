package dev.parley.system.deployment;

import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.Routes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks an instance of the projections who answers for which partition, as gateways do. Thread-safe. */
final class RouteReader {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String secret;

    RouteReader(String secret) {
        this.secret = secret;
    }

    /** What it knows; empty when it does not answer. */
    Optional<Routes> at(URI instance) {
        var request = HttpRequest.newBuilder(instance.resolve(QueryProtocol.ROOT + "/routes"))
                .header(QueryProtocol.SECRET_HEADER, secret)
                .timeout(PATIENCE)
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == QueryProtocol.FOUND
                    ? Optional.of(Routes.parse(response.body()))
                    : Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
