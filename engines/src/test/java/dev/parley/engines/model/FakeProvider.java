package dev.parley.engines.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A provider on loopback that speaks its dialect over real HTTP and behaves as it is told, request by request. */
final class FakeProvider implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Without it the JDK's server holds every second packet back until the first is acknowledged: 40 ms an answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** What it does with a request. */
    sealed interface Behaviour {
        /** Answers with that text. */
        record Says(Function<Asked, String> text) implements Behaviour {}

        /** Answers with that status. */
        record Fails(int status, Map<String, String> headers, String body) implements Behaviour {}

        /** Answers with something that is no answer of this provider. */
        record Garbage(String body) implements Behaviour {}

        /** The model would not do it. */
        record Refuses() implements Behaviour {}

        /** Does not answer before it is closed. */
        record Hangs() implements Behaviour {}

        /** Begins to answer and says no more before it is closed. */
        record Stops() implements Behaviour {}

        /** Begins to answer and ends as if that were all. */
        record EndsEarly() implements Behaviour {}

        /** Begins to answer and cuts the connection. */
        record Cuts() implements Behaviour {}
    }

    /** A request as it came. */
    record Asked(Dialect dialect, JsonNode body, Optional<String> key) {
        String system() {
            return dialect.system(body);
        }

        List<String> messages() {
            return dialect.messages(body);
        }

        JsonNode schema() {
            return dialect.schema(body);
        }

        boolean streamed() {
            return body.path("stream").asBoolean();
        }
    }

    private final Dialect dialect;
    private final HttpServer server;
    private final List<Behaviour> behaviours = new CopyOnWriteArrayList<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    FakeProvider(Provider provider) {
        this.dialect = Dialect.of(provider);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    static Behaviour says(String text) {
        return new Behaviour.Says(ignored -> text);
    }

    /** One behaviour a request; the last one stays. */
    FakeProvider will(Behaviour... inTurn) {
        behaviours.clear();
        behaviours.addAll(List.of(inTurn));
        asked.clear();
        return this;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    Model model() {
        return new Model(dialect.provider, "m-1");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            if (!exchange.getRequestURI().getPath().equals(dialect.path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var key = Optional.ofNullable(exchange.getRequestHeaders().getFirst(dialect.keyHeader));
            var request = new Asked(dialect, body, key);
            int at;
            synchronized (asked) {
                at = Math.min(asked.size(), behaviours.size() - 1);
                asked.add(request);
            }
            behave(exchange, request, behaviours.get(at));
        }
    }

    private void behave(HttpExchange exchange, Asked request, Behaviour behaviour) throws IOException {
        switch (behaviour) {
            case Behaviour.Says(var text) -> answer(exchange, request, text.apply(request), false);
            case Behaviour.Refuses() -> answer(exchange, request, "", true);
            case Behaviour.Fails(int status, var headers, var body) -> {
                headers.forEach(exchange.getResponseHeaders()::set);
                send(exchange, status, "application/json", List.of(body));
            }
            case Behaviour.Garbage(var body) ->
                send(exchange, 200, dialect.contentType(request.streamed()), List.of(body));
            case Behaviour.Hangs() -> awaitClosed();
            case Behaviour.Stops() -> {
                begin(exchange, request);
                awaitClosed();
            }
            case Behaviour.EndsEarly() -> begin(exchange, request);
            case Behaviour.Cuts() -> {
                exchange.getResponseHeaders().set("Content-Type", dialect.contentType(request.streamed()));
                exchange.sendResponseHeaders(200, 10_000);
                exchange.getResponseBody().write("{\"half".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        }
    }

    private void begin(HttpExchange exchange, Asked request) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", dialect.contentType(request.streamed()));
        exchange.sendResponseHeaders(200, 0);
        var first =
                request.streamed() ? dialect.streamed("{\"half\": 1}", false).getFirst() : "{";
        exchange.getResponseBody().write(first.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private void answer(HttpExchange exchange, Asked request, String text, boolean refused) throws IOException {
        var parts = request.streamed() ? dialect.streamed(text, refused) : List.of(dialect.answer(text, refused));
        send(exchange, 200, dialect.contentType(request.streamed()), parts);
    }

    private static void send(HttpExchange exchange, int status, String type, List<String> parts) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, 0);
        try (var out = exchange.getResponseBody()) {
            for (var part : parts) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
