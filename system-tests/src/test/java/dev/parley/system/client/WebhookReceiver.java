package dev.parley.system.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.client.WebhookVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody's server that webhooks are sent to. It answers 204, or never. */
public final class WebhookReceiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging;

    /** What came. */
    public record Message(Map<String, List<String>> headers, String body) {

        /** The event's type. */
        public String type() {
            return json().at("/type").asText();
        }

        /** What the event is about: the run of a result, else the object itself. */
        public String subject() {
            return json().at("/data/run_id").asText(json().at("/data/id").asText());
        }

        /** The same for every attempt. */
        public String id() {
            return headers.getOrDefault("webhook-id", List.of("")).getFirst();
        }

        /** Whether a receiver with that secret takes it for Parley's. */
        public boolean isSignedWith(String secret) {
            return WebhookVerifier.of(secret).verified(headers, body).isPresent();
        }

        private JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private WebhookReceiver(boolean hangs) {
        hanging = new CountDownLatch(hangs ? 1 : 0);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    /** One that answers. */
    public static WebhookReceiver start() {
        return new WebhookReceiver(false);
    }

    /** One that takes everything and says nothing. */
    public static WebhookReceiver hanging() {
        return new WebhookReceiver(true);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new HashMap<String, List<String>>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            messages.add(new Message(Map.copyOf(headers), body));
            hanging.await();
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Everything that came, in the order it came. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** The types of what came about that subject, in order, repetitions left out. */
    public List<String> typesAbout(String subject) {
        var seen = new ArrayList<String>();
        var types = new ArrayList<String>();
        for (Message message : messages) {
            if (message.subject().equals(subject) && !seen.contains(message.id())) {
                seen.add(message.id());
                types.add(message.type());
            }
        }
        return types;
    }

    @Override
    public void close() {
        hanging.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
