package dev.parley.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks just enough of the registry's API and notes every request. */
public final class TestRegistry implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CORE = "/apis/registry/v3";

    private record Version(String group, String artifact, String schema) {}

    private final HttpServer server;
    private final List<Version> versions = new ArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public TestRegistry() {
        this(0);
    }

    public TestRegistry(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + CORE);
    }

    /** Answers 503 to everything, or no longer. */
    public void away(boolean isAway) {
        away = isAway;
    }

    /** Method and path of every request so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().replaceFirst("^" + CORE, "");
            requests.add(exchange.getRequestMethod() + " " + path);
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (away) {
                answer(exchange, 503, problem("away"));
            } else if (path.equals("/search/versions")) {
                answer(exchange, 200, search(query(exchange), body));
            } else if (path.equals("/groups")) {
                answer(exchange, 200, "{}");
            } else if (path.endsWith("/rules")) {
                answer(exchange, 204, "");
            } else if (path.endsWith("/artifacts")) {
                answer(exchange, 200, create(path.split("/")[2], JSON.readTree(body)));
            } else if (path.endsWith("/references")) {
                answer(exchange, 200, "[]");
            } else if (path.startsWith("/ids/contentIds/")) {
                content(exchange, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
            } else {
                answer(exchange, 404, problem("no such path"));
            }
        }
    }

    private synchronized String search(Map<String, String> query, String schema) {
        var found = JSON.createArrayNode();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).equals(new Version(query.get("groupId"), query.get("artifactId"), schema))) {
                found.add(version(i));
            }
        }
        return JSON.createObjectNode()
                .put("count", found.size())
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("versions", found)
                .toString();
    }

    private synchronized String create(String group, JsonNode request) {
        var wanted = new Version(
                group,
                request.get("artifactId").asText(),
                request.at("/firstVersion/content/content").asText());
        if (!versions.contains(wanted)) {
            versions.add(wanted);
        }
        return JSON.createObjectNode()
                .set("version", version(versions.indexOf(wanted)))
                .toString();
    }

    private JsonNode version(int index) {
        return JSON.createObjectNode()
                .put("globalId", 1000 + index)
                .put("contentId", 1 + index)
                .put("groupId", versions.get(index).group())
                .put("artifactId", versions.get(index).artifact())
                .put("state", "ENABLED")
                .put("version", "1");
    }

    private synchronized void content(HttpExchange exchange, int id) throws IOException {
        if (id >= 1 && id <= versions.size()) {
            answer(exchange, 200, versions.get(id - 1).schema());
        } else {
            answer(exchange, 404, problem("no content with id " + id));
        }
    }

    private static String problem(String title) {
        return JSON.createObjectNode()
                .put("title", title)
                .put("status", 404)
                .put("name", "NotFound")
                .toString();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var parameters = new java.util.HashMap<String, String>();
        for (var pair : exchange.getRequestURI().getQuery().split("&")) {
            parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
