package dev.parley.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A server that speaks as Ollama does, with a model of few words. Can be broken and mended. Thread-safe. */
public final class ModelServer implements AutoCloseable {

    /** What the model asks, whatever it was told. */
    public static final String QUESTION = "Which of these do you open first in the morning?";

    /** What it takes from a transcript, where somebody said it. */
    public static final String QUOTED = "a shared calendar";

    private static final int INPUT_TOKENS = 100;
    private static final int OUTPUT_TOKENS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean broken;
    private volatile CountDownLatch open = new CountDownLatch(0);

    public ModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/chat", this::chat);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Where it is. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What it has been asked so far: whole requests. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** From now on it answers nothing but 500, or again as it should. */
    public void broken(boolean from) {
        broken = from;
    }

    /** From now on it answers nothing at all, until what is returned is counted down. */
    public CountDownLatch hang() {
        open = new CountDownLatch(1);
        return open;
    }

    private void chat(HttpExchange exchange) throws IOException {
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(request);
        await(open);
        byte[] body = broken ? "{\"error\":\"out of order\"}".getBytes(StandardCharsets.UTF_8) : answer(request);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(broken ? 500 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] answer(String request) throws IOException {
        var asked = JSON.readTree(request);
        var answer = JSON.createObjectNode()
                .put("model", "small")
                .put("created_at", "2026-01-01T00:00:00Z")
                .put("done", true)
                .put("done_reason", "stop")
                .put("prompt_eval_count", INPUT_TOKENS)
                .put("eval_count", OUTPUT_TOKENS);
        answer.putObject("message")
                .put("role", "assistant")
                .put("content", form(asked).toString());
        return JSON.writeValueAsBytes(answer);
    }

    /** The form that is asked for is told by what is in it. */
    private static ObjectNode form(JsonNode asked) throws IOException {
        var members = asked.path("format").path("properties");
        if (members.has("words")) {
            return JSON.createObjectNode().put("words", QUESTION);
        }
        return members.has("themes") ? findings(asked) : assessment(members);
    }

    private static ObjectNode assessment(JsonNode members) {
        var form = JSON.createObjectNode()
                .put("rationale", "It names tools.")
                .put("addressed", true)
                .put("completeness", 0.5)
                .put("hint_satisfied", false)
                .put("off_topic", false)
                .put("declined", false)
                .put("request", "none")
                .put("sentiment", "positive")
                .put("confidence", 0.9);
        if (members.has("value")) {
            form.put("value", "unclear");
        }
        return form;
    }

    private static ObjectNode findings(JsonNode asked) throws IOException {
        var found = JSON.createObjectNode();
        found.putArray("summary");
        var themes = found.putArray("themes");
        for (String entry : entriesSaying(asked)) {
            var theme = themes.addObject().put("label", "shared calendars").put("salience", 0.8);
            theme.putArray("quotes").addObject().put("entry", entry).put("text", QUOTED);
            theme.withArray("quotes").addObject().put("entry", entry).put("text", "what nobody has said");
        }
        found.putObject("sentiment")
                .put("sentiment", "positive")
                .put("score", 0.5)
                .putArray("evidence");
        found.putArray("sentiment_by_question");
        return found;
    }

    private static List<String> entriesSaying(JsonNode asked) throws IOException {
        var entries = new ArrayList<String>();
        for (var message : asked.path("messages")) {
            for (var line : message.path("content").asText().split("\n")) {
                if (line.startsWith("{") && line.contains(QUOTED)) {
                    var id = JSON.readTree(line).path("id").asText();
                    if (!id.isEmpty()) {
                        entries.add(id);
                    }
                }
            }
        }
        return entries;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
