package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A client of the REST API as anybody could write it. Thread-safe. */
final class ApiClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final Optional<String> apiKey;

    /** Calls {@code base}, a participant's way without a key. */
    ApiClient(URI base, Optional<String> apiKey) {
        this.base = base;
        this.apiKey = apiKey;
    }

    Document get(String path) {
        return answer("GET", path, request(path).GET().build());
    }

    /** Posts a body; the same key and body again have no second effect. */
    Document post(String path, String idempotencyKey, Json body) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofByteArray(JsonWriter.value(body)))
                .build();
        return answer("POST", path, request);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1/" + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json");
        apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request;
    }

    private Document answer(String method, String path, HttpRequest request) {
        var call = method + " /api/v1/" + path;
        var response = send(call, request);
        if (response.statusCode() / 100 == 2) {
            return Document.parse(response.body(), "The answer to " + call);
        }
        throw new DemoFailure(call + " was refused (" + response.statusCode() + "): " + reason(response, call));
    }

    private HttpResponse<byte[]> send(String call, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DemoFailure(call + " got no answer: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted.", e);
        }
    }

    private static String reason(HttpResponse<byte[]> response, String call) {
        var problem = Document.parse(response.body(), "The refusal of " + call);
        var detail = problem.optionalText("detail")
                .or(() -> problem.optionalText("title"))
                .orElse("no reason given");
        var errors = problem.has("errors") ? problem.objects("errors") : List.<Document>of();
        return detail
                + errors.stream()
                        .map(error -> "\n  " + error.optionalText("path").orElse("") + ": "
                                + error.optionalText("message").orElse(""))
                        .collect(Collectors.joining());
    }
}
