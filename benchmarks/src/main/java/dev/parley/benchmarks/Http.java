package dev.parley.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One user's HTTP connection. */
final class Http {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final String key;
    private long late;

    Http(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Sends until it is answered, as a client with an idempotency key does: 202 says only that the outcome is late. */
    String postUntilDecided(String path, String json, String idempotencyKey) throws IOException, InterruptedException {
        while (true) {
            var response = client.send(
                    request(path)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", idempotencyKey)
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
            switch (response.statusCode()) {
                case 200, 201 -> {
                    return response.body();
                }
                case 202, 429, 503 -> late++;
                default -> throw new IOException(path + ": " + response.statusCode() + " " + response.body());
            }
        }
    }

    /** How often an outcome was late, or the request was refused for the time being. */
    long late() {
        return late;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + key);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
