package dev.parley.system.secured;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A reverse proxy before the registry, as an operator has one: TLS, and a name and a password. */
final class RegistryDoor implements AutoCloseable {

    private static final Set<String> OWN = Set.of(
            "host",
            "connection",
            "content-length",
            "authorization",
            "upgrade",
            "http2-settings",
            "expect",
            "transfer-encoding");

    private final AtomicInteger passed = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpsServer server;
    private final URI registry;

    RegistryDoor(URI registry, Certificates certificates, String username, String password) {
        this.registry = registry;
        try {
            server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass).setAuthenticator(new BasicAuthenticator("registry") {
            @Override
            public boolean checkCredentials(String name, String secret) {
                return name.equals(username) && secret.equals(password);
            }
        });
        server.start();
    }

    /** The registry's core API behind it. */
    URI url() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + registry.getPath());
    }

    /** How many requests were let through. */
    int passed() {
        return passed.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        passed.incrementAndGet();
        var asked = HttpRequest.newBuilder(
                        registry.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> asked.header(name, value));
            }
        });
        try (exchange) {
            var answer = http.send(asked.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
