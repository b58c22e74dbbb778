package dev.parley.kit.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.parley.kit.service.Health;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The internal HTTP endpoint of a service: {@code /health/live}, {@code /health/ready}, {@code /metrics}, and whatever else a service
 * answers to other services. Not for the public: on loopback unless told otherwise. Health is told to everybody who reaches it, metrics
 * as {@link Metrics#from} says; what else is answered authenticates its callers by itself.
 *
 * <p>Handlers run on virtual threads and may block. Thread-safe.
 */
public final class InternalEndpoint implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InternalEndpoint.class);
    private static final int BACKLOG = 128;

    static {
        // Read by the JDK's server when it is first used; without it every larger answer waits 40 ms for an
        // acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Listens at once.
     *
     * @param port 0 for any free one
     * @param health asked for every request
     * @param handlers by the path they begin with
     * @throws IllegalStateException if the address cannot be listened on; the message says what to do
     */
    public InternalEndpoint(
            String host, int port, Supplier<Health> health, Metrics metrics, Map<String, HttpHandler> handlers) {
        server = listen(host, port);
        server.setExecutor(executor);
        server.createContext("/health/live", safely(exchange -> report(exchange, health.get(), Health::live)));
        server.createContext("/health/ready", safely(exchange -> report(exchange, health.get(), Health::ready)));
        server.createContext("/metrics", safely(exchange -> scrape(exchange, metrics)));
        handlers.forEach((path, handler) -> server.createContext(path, safely(handler)));
        server.start();
    }

    private static HttpServer listen(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), BACKLOG);
        } catch (BindException e) {
            throw new IllegalStateException(
                    "Port %d of %s is taken: choose another one for the internal endpoint".formatted(port, host), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void report(HttpExchange exchange, Health health, Predicate<Health> good) throws IOException {
        respond(exchange, good.test(health) ? 200 : 503, "application/json", HealthJson.render(health));
    }

    private static void scrape(HttpExchange exchange, Metrics metrics) throws IOException {
        var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        if (metrics.mayBeReadWith(authorization)) {
            respond(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", metrics.scrape());
        } else {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            respond(exchange, 401, "text/plain", "");
        }
    }

    /** Answers with a body and ends the exchange. */
    public static void respond(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static HttpHandler safely(HttpHandler handler) {
        return exchange -> {
            try (exchange) {
                answer(handler, exchange);
            }
        };
    }

    private static void answer(HttpHandler handler, HttpExchange exchange) throws IOException {
        try {
            handler.handle(exchange);
        } catch (RuntimeException e) {
            LOG.error("{} failed", exchange.getRequestURI().getPath(), e);
            if (exchange.getResponseCode() < 0) {
                respond(exchange, 500, "text/plain", "internal error");
            }
        }
    }

    @Override
    public void close() {
        server.stop(1);
        executor.shutdownNow();
    }
}
