package dev.parley.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A running server, talked to from outside. Thread-safe. */
public record Server(URI base) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A request; headers as name and value. */
    public record Request(String method, String path, Map<String, String> headers, byte[] body) {

        /** The same with one more header. */
        public Request with(String name, String value) {
            var more = new TreeMap<>(headers);
            more.put(name, value);
            return new Request(method, path, more, body);
        }

        /** The same without that header. */
        public Request without(String name) {
            var fewer = new TreeMap<>(headers);
            fewer.remove(name);
            return new Request(method, path, fewer, body);
        }

        /** The same with another body. */
        public Request saying(String text) {
            return new Request(method, path, headers, text.getBytes(StandardCharsets.UTF_8));
        }

        /** The same at another path. */
        public Request at(String otherPath) {
            return new Request(method, otherPath, headers, body);
        }

        @Override
        public String toString() {
            var text = new String(body, StandardCharsets.UTF_8);
            return method + " " + path + " " + headers + " "
                    + (text.length() > 2000 ? text.substring(0, 2000) + "…" : text);
        }
    }

    /** Sends a request and reads the whole answer. */
    public Answer send(Request request) {
        var builder = HttpRequest.newBuilder(base.resolve(request.path()))
                .timeout(PATIENCE)
                .method(
                        request.method(),
                        request.body().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        try {
            var response = HTTP.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), lowerCase(response.headers().map()), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        var lower = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(java.util.Locale.ROOT), values));
        return lower;
    }
}
