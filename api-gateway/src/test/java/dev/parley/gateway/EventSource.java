package dev.parley.gateway;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads one stream of server-sent events, as a browser does. */
public final class EventSource implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile boolean ended;

    public EventSource(HttpRequest.Builder request) {
        try {
            response = http.send(
                    request.header("Accept", "text/event-stream").GET().build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    /** One event. */
    public record Event(String id, String type, String data) {
        public Json.Object json() {
            return (Json.Object) JsonParsing.parseTrusted(data.getBytes(StandardCharsets.UTF_8));
        }

        /** A text member. */
        public String at(String name) {
            return json().get(name)
                    .map(value -> value instanceof Json.Text(var text) ? text : value.toString())
                    .orElse("");
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The next event; fails when none comes for long. */
    public Event next() {
        try {
            var event = events.poll(20, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event comes; ended: " + ended);
            }
            return event;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the first bytes: from then on nothing is missed. */
    public void awaitOpen() {
        try {
            if (!opened.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the stream does not open");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has come and was not taken. */
    public List<Event> rest() {
        return List.copyOf(events);
    }

    public boolean ended() {
        return ended;
    }

    public List<String> comments() {
        return comments;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var id = "";
            var type = "";
            var data = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                opened.countDown();
                var colon = line.indexOf(':');
                var value = line.substring(colon + 1).strip();
                switch (line.substring(0, Math.max(0, colon))) {
                    case "id" -> id = value;
                    case "event" -> type = value;
                    case "data" -> data = value;
                    default -> {
                        if (line.isEmpty() && !data.isEmpty()) {
                            events.add(new Event(id, type, data));
                            data = "";
                        } else if (line.startsWith(":")) {
                            comments.add(value);
                        }
                    }
                }
            }
        } catch (IOException cut) {
            comments.add("cut");
        }
        ended = true;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
