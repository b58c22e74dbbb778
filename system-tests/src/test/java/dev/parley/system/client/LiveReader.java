package dev.parley.system.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads one stream of server-sent events until it ends or is cut. */
public final class LiveReader implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /** One event. */
    public record Event(String id, String type, String data) {}

    LiveReader(HttpRequest request) {
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        Thread.ofVirtual().start(this::read);
    }

    /** The answer's status. */
    public int status() {
        return response.statusCode();
    }

    /** What came so far. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Whether nothing comes any more. */
    public boolean isOver() {
        return over;
    }

    private void read() {
        var id = "";
        var type = "";
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("event: ")) {
                    type = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(id, type, line.substring("data: ".length())));
                }
            }
        } catch (IOException cut) {
            // What came is what counts.
        }
        over = true;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
