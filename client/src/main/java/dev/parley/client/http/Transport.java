package dev.parley.client.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.client.ProblemException;
import dev.parley.client.Settings;
import dev.parley.client.UnreachableException;
import dev.parley.client.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends calls and tells answers from refusals. Blocking; thread-safe. */
public final class Transport implements AutoCloseable {

    private static final int FIRST_ERROR = 400;

    private final Settings settings;
    private final HttpClient http;
    private final Retries retries;

    public Transport(Settings settings) {
        this(
                settings,
                HttpClient.newBuilder().connectTimeout(settings.timeout()).build());
    }

    private Transport(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
        this.retries = new Retries(settings);
    }

    /** The same connections for somebody else; closing either closes both. */
    public Transport sharedBy(Settings others) {
        return new Transport(others, http);
    }

    /**
     * The answer.
     *
     * @throws ProblemException when the server refuses
     * @throws UnreachableException when it does not answer, or is not ready, for all attempts
     */
    public Answer send(Call call) {
        var request = request(call);
        var response = retries.send(() -> attempt(request));
        if (response.statusCode() >= FIRST_ERROR) {
            throw new ProblemException(problem(response.statusCode(), response.body()));
        }
        if (Retries.isUndecided(response)) {
            throw new UnreachableException("The server took the request, but has not decided it yet.");
        }
        return new Answer(response);
    }

    private HttpResponse<byte[]> attempt(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofByteArray());
        settings.observer().answered(request, response);
        return response;
    }

    /** Opens a body that goes on, once; whoever opens it closes it. */
    HttpResponse<InputStream> open(Call call, Map<String, String> headers) throws IOException {
        var builder = unbounded(call);
        headers.forEach(builder::header);
        try {
            return http.send(builder.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** How patient this client is. */
    Settings settings() {
        return settings;
    }

    /** A refusal's document; of an answer that has none, what its status says. */
    static Problem problem(int status, byte[] body) {
        try {
            return Json.MAPPER.readValue(body, Problem.class);
        } catch (IOException notOurs) {
            return new Problem(
                    Optional.empty(),
                    "HTTP " + status,
                    status,
                    Optional.empty(),
                    "http_" + status,
                    List.of(),
                    Optional.empty());
        }
    }

    private HttpRequest request(Call call) {
        return unbounded(call).timeout(settings.timeout()).build();
    }

    private HttpRequest.Builder unbounded(Call call) {
        var builder = HttpRequest.newBuilder(URI.create(settings.server() + "/api/v1/" + call.path() + call.query()))
                .method(call.method(), body(call));
        call.body().ifPresent(_ -> builder.header("Content-Type", call.contentType()));
        settings.apiKey().ifPresent(key -> builder.header("Authorization", "Bearer " + key));
        call.idempotencyKey().ifPresent(key -> builder.header("Idempotency-Key", key));
        call.ifMatch().ifPresent(version -> builder.header("If-Match", "\"" + version + "\""));
        return builder;
    }

    private static BodyPublisher body(Call call) {
        if (call.body().isEmpty()) {
            return BodyPublishers.noBody();
        }
        try {
            return BodyPublishers.ofByteArray(
                    Json.MAPPER.writeValueAsBytes(call.body().get()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
