package dev.parley.system.coverage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.OpenApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server that is nothing but its OpenAPI document: it answers examples, and notes what a request does that is not documented. */
final class DocumentedServer implements AutoCloseable {

    private static final int INTERNAL_ERROR = 500;

    private final OpenApi api;
    private final HttpServer server;
    private final List<String> mistakes = new ArrayList<>();
    private Optional<Exchange> next = Optional.empty();
    private String received = "";

    DocumentedServer(OpenApi api) {
        this.api = api;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Expects that request, and will answer as documented. */
    synchronized void expects(Exchange exchange) {
        next = Optional.of(exchange);
        received = "";
        mistakes.clear();
    }

    /** What was wrong with the request. */
    synchronized List<String> mistakes() {
        return next.isPresent() ? List.of("nothing was asked") : List.copyOf(mistakes);
    }

    /** The body that came. */
    synchronized String received() {
        return received;
    }

    private synchronized void answer(HttpExchange http) throws IOException {
        try (http) {
            received = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (next.isEmpty()) {
                mistakes.add("asked twice: " + http.getRequestMethod() + " " + http.getRequestURI());
                http.sendResponseHeaders(INTERNAL_ERROR, -1);
                return;
            }
            var exchange = next.get();
            next = Optional.empty();
            check(http, exchange.operation());
            var answer = exchange.answer().getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().add("Content-Type", exchange.mediaType());
            http.sendResponseHeaders(exchange.status(), answer.length);
            http.getResponseBody().write(answer);
        }
    }

    private void check(HttpExchange http, ApiOperation expected) {
        var path = http.getRequestURI().getPath();
        var asked = api.operation(http.getRequestMethod(), path).map(ApiOperation::id);
        if (!asked.equals(Optional.of(expected.id()))) {
            mistakes.add(http.getRequestMethod() + " " + path + " is " + asked.orElse("not documented") + ", not "
                    + expected);
            return;
        }
        var documented = expected.node()
                .path("parameters")
                .valueStream()
                .map(api::resolve)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
        parameters(http)
                .filter(name -> !documented.contains(name) && !name.startsWith("metadata["))
                .forEach(name -> mistakes.add("the parameter " + name + " is not documented"));
        if (!received.isEmpty()) {
            mistakes.addAll(body(http, expected));
        }
    }

    private List<String> body(HttpExchange http, ApiOperation expected) {
        var sent = Optional.ofNullable(http.getRequestHeaders().getFirst("Content-Type"))
                .orElse("no type");
        if (!expected.node().path("requestBody").path("content").has(sent)) {
            return List.of("the media type " + sent + " is not documented");
        }
        var pointer = expected.pointer() + "/requestBody/content/" + sent.replace("/", "~1") + "/schema";
        return api.mistakes(pointer, received);
    }

    private static Stream<String> parameters(HttpExchange http) {
        var query = Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
        return query.isEmpty()
                ? Stream.of()
                : Stream.of(query.split("&"))
                        .map(pair -> URLDecoder.decode(pair.split("=")[0], StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
