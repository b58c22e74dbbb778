package dev.parley.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parley.standalone.embedded.EmbeddedParley;
import dev.parley.standalone.embedded.Installation;
import dev.parley.standalone.platform.DataFolder;
import dev.parley.standalone.platform.LoopbackPorts;
import dev.parley.standalone.terminal.Progress;
import dev.parley.standalone.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** A whole Parley on throw-away data, started once for all tests of this JVM, and its REST API as a researcher uses it. */
final class Parley {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Parley SHARED = start();

    private final URI url;
    private final String key;

    private Parley(URI url, String key) {
        this.url = url;
        this.key = key;
    }

    static Parley shared() {
        return SHARED;
    }

    private static Parley start() {
        var folder = DataFolder.throwAway();
        var installation = Installation.random(new SecureRandom());
        var parley = new EmbeddedParley(folder, LoopbackPorts.free(), installation);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            parley.close();
            folder.close();
        }));
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        parley.start(new Progress(err, Terminal.of(Terminal.ERR_PROPERTY)));
        return new Parley(parley.url(), installation.testKey());
    }

    URI url() {
        return url;
    }

    /** The researcher's API key. */
    String key() {
        return key;
    }

    /** A new run on the blueprint. */
    Run run(String blueprint) {
        return run(blueprint, "");
    }

    /** A new run with more members in its request, such as {@code , "expires_at": …}. */
    Run run(String blueprint, String more) {
        var made = post("/api/v1/interview-runs", "{\"blueprint_id\": \"%s\"%s}".formatted(blueprint, more));
        return new Run(made.at("/id").asText(), made.at("/join_url").asText());
    }

    /** A run, and what a researcher sees of it. */
    final class Run {
        private final String id;
        private final String link;

        private Run(String id, String link) {
            this.id = id;
            this.link = link;
        }

        String link() {
            return link;
        }

        String path() {
            return "/api/v1/interview-runs/" + id;
        }

        String status() {
            return get(path()).at("/status").asText();
        }

        String consent() {
            return get(path()).at("/consent_status").asText();
        }

        void awaitStatus(String wanted) {
            await().atMost(PATIENCE).until(this::status, wanted::equals);
        }

        /** What the participant said, in the transcript's order. */
        List<String> said() {
            return words("participant");
        }

        List<String> agentSaid() {
            return words("agent");
        }

        /** What the participant said, with how it was said. */
        List<JsonNode> entries() {
            return entries("participant");
        }

        private List<String> words(String role) {
            return entries(role).stream()
                    .map(entry -> entry.at("/content").asText())
                    .toList();
        }

        private List<JsonNode> entries(String role) {
            return StreamSupport.stream(transcript().spliterator(), false)
                    .filter(entry -> entry.at("/role").asText().equals(role))
                    .toList();
        }

        /** The transcript's entries as they are. */
        JsonNode transcript() {
            return get(path() + "/transcript?partial=true").at("/entries");
        }
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    void delete(String path) {
        send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).header("Authorization", "Bearer " + key);
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new AssertionError(
                        response.request().uri() + ": " + response.statusCode() + " " + response.body());
            }
            return parse(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) throws JsonProcessingException {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
