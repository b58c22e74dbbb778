package dev.parley.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server that answers what it was told to, in order, and remembers what it was asked. */
final class ScriptedServer implements AutoCloseable {

    /** A request as it came. */
    record Asked(String method, String pathAndQuery, Map<String, List<String>> headers, String body) {
        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst();
        }
    }

    private record Line(int status, Map<String, String> headers, String body, boolean cutOff) {}

    private final HttpServer server;
    private final Deque<Line> script = new ConcurrentLinkedDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    ScriptedServer says(int status, String body) {
        return says(status, Map.of(), body);
    }

    ScriptedServer says(int status, Map<String, String> headers, String body) {
        script.add(new Line(status, headers, body, false));
        return this;
    }

    /** Says this much and then the connection breaks. */
    ScriptedServer breaksOffAfter(String body) {
        script.add(new Line(200, Map.of("Content-Type", "text/event-stream"), body, true));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        var line = Optional.ofNullable(script.poll()).orElse(new Line(500, Map.of(), "{}", false));
        line.headers().forEach(exchange.getResponseHeaders()::add);
        var bytes = line.body().getBytes(StandardCharsets.UTF_8);
        if (line.cutOff()) {
            exchange.sendResponseHeaders(line.status(), bytes.length + 1L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            throw new IOException("the line is cut");
        }
        exchange.sendResponseHeaders(line.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
