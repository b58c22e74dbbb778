package dev.parley.gateway;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An outside HTTP client. */
public record Client(URI base, String key) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public Client as(String otherKey) {
        return new Client(base, otherKey);
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer patch(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    /** The object that the text says. */
    public static Json.Object json(String text) {
        return (Json.Object) JsonParsing.parseTrusted(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public Json.Object json() {
            return (Json.Object) JsonParsing.parseTrusted(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The value at a path such as {@code progress.nodes_total} or {@code data[0].id}, as text. */
        public String at(String path) {
            Json value = json();
            for (var step : path.replace("[", ".[").split("\\.")) {
                value = step.startsWith("[")
                        ? ((Json.Array) value).items().get(Integer.parseInt(step.substring(1, step.length() - 1)))
                        : ((Json.Object) value)
                                .get(step)
                                .orElseThrow(() -> new AssertionError("no " + path + " in " + text()));
            }
            return value instanceof Json.Text(var text)
                    ? text
                    : new String(JsonWriter.value(value), StandardCharsets.UTF_8);
        }
    }
}
