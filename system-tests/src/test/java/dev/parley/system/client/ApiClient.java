package dev.parley.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * An outside HTTP client of Parley, as a researcher's program would be one. Every answer is held against the server's own OpenAPI
 * document, whatever the test is about.
 */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final String key;

    public ApiClient(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    /** The same caller at another gateway. */
    public ApiClient at(URI otherBase) {
        return new ApiClient(otherBase, key);
    }

    /** GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** POST of JSON text. */
    public Answer post(String path, String json) {
        return post(path, json, Map.of());
    }

    /** POST with an idempotency key. */
    public Answer post(String path, String json, String idempotencyKey) {
        return post(path, json, Map.of("Idempotency-Key", idempotencyKey));
    }

    /** POST with headers. */
    public Answer post(String path, String json, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** POST of a text of that media type. */
    public Answer postAs(String mediaType, String path, String body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    /** A file, whole. */
    public byte[] download(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** PUT of JSON text. */
    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** Follows live, behind the event of that id. */
    public LiveReader follow(String path, String lastEventId) {
        return new LiveReader(request(path)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEventId)
                .GET()
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + key);
    }

    private static Answer send(HttpRequest.Builder builder) {
        try {
            var request = builder.build();
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            Contract.hold(request, response);
            return new Answer(response.statusCode(), response.headers(), parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode parse(String body) throws JsonProcessingException {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
