package dev.parley.system.client;

import dev.parley.contract.Answer;
import dev.parley.contract.AnswerCheck;
import dev.parley.contract.OpenApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds what a gateway answers against the OpenAPI document that it serves itself. Thread-safe. */
public final class Contract {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ConcurrentHashMap<URI, AnswerCheck> CHECKS = new ConcurrentHashMap<>();

    private Contract() {}

    /** Fails the test when the answer is not what the document says. */
    public static void hold(HttpRequest request, HttpResponse<byte[]> response) {
        var body = new String(response.body(), StandardCharsets.UTF_8);
        var answer = new Answer(response.statusCode(), response.headers().map(), body);
        var mistakes = check(request.uri().resolve("/openapi.json"))
                .map(check -> check.mistakes(request.method(), request.uri().getPath(), answer));
        if (mistakes.isPresent() && !mistakes.get().isEmpty()) {
            throw new AssertionError(request.uri() + " does not answer as it says: " + mistakes.get() + " in " + body);
        }
    }

    /** A gateway that was stopped meanwhile cannot be asked any more. */
    private static Optional<AnswerCheck> check(URI document) {
        var known = CHECKS.get(document);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            var fetched = HTTP.send(HttpRequest.newBuilder(document).build(), BodyHandlers.ofByteArray());
            return Optional.of(CHECKS.computeIfAbsent(document, _ -> new AnswerCheck(OpenApi.read(fetched.body()))));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
