package dev.parley.gateway.simulate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that speaks as Ollama does; its model always says the same. */
final class FakeOllama implements AutoCloseable {

    /** What the model says. */
    static final String WORDS = "Because the calendar was full and nobody told me.";

    private static final String ANSWER = """
            {"model": "small", "created_at": "2026-01-01T00:00:00Z", "done": true, "done_reason": "stop",
             "prompt_eval_count": 100, "eval_count": 20, "message": {"role": "assistant", "content": "%s"}}""".formatted(WORDS);

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    FakeOllama() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/chat", this::chat);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Whole requests, oldest first. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** From now on it answers nothing but 500. */
    void breaks() {
        broken = true;
    }

    private void chat(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = (broken ? "{\"error\": \"out of order\"}" : ANSWER).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(broken ? 500 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
