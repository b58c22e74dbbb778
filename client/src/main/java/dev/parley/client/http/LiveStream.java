package dev.parley.client.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.parley.client.ProblemException;
import dev.parley.client.UnreachableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Messages as they come. A connection that breaks is taken up again after the last message, so that none is missed and none comes
 * twice. Blocking. One reader; {@link #close} may come from another thread.
 */
public final class LiveStream<T> implements AutoCloseable {

    private static final int NO_CONTENT = 204;
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    /** What a stream hands out. {@code type} as the API lists them. */
    public record Received<T>(Optional<String> id, String type, T value) {}

    private final Transport transport;
    private final Call call;
    private final Function<String, Optional<Class<? extends T>>> types;
    private final RetryPolicy<Object> again;
    private Optional<String> lastId;
    private volatile Optional<ServerSentEvents> open = Optional.empty();
    private volatile boolean closed;

    /**
     * A stream that is opened when it is first read.
     *
     * @param lastId after which message to begin
     * @param type what every message carries
     */
    public LiveStream(Transport transport, Call call, Optional<String> lastId, Class<? extends T> type) {
        this(transport, call, lastId, _ -> Optional.of(type));
    }

    /**
     * A stream that is opened when it is first read.
     *
     * @param lastId after which message to begin
     * @param types what a message of a type carries; messages of other types are skipped
     */
    public LiveStream(Transport transport, Call call, Optional<String> lastId, Map<String, Class<? extends T>> types) {
        this(transport, call, lastId, type -> Optional.ofNullable(types.get(type)));
    }

    private LiveStream(
            Transport transport,
            Call call,
            Optional<String> lastId,
            Function<String, Optional<Class<? extends T>>> types) {
        this.transport = transport;
        this.call = call;
        this.types = types;
        this.lastId = lastId;
        var settings = transport.settings();
        this.again = RetryPolicy.builder()
                .handle(IOException.class)
                .withMaxAttempts(settings.attempts())
                .withBackoff(settings.firstDelay(), settings.longestDelay())
                .build();
    }

    /**
     * The next message; empty when the server has said that there will be no more, or the stream was closed.
     *
     * @throws ProblemException when the server refuses
     * @throws UnreachableException when it cannot be reached again
     */
    public Optional<Received<T>> next() {
        while (!closed) {
            try {
                var events = connected();
                if (events.isEmpty()) {
                    return Optional.empty();
                }
                var message = events.get().next();
                if (message.isEmpty()) {
                    disconnect();
                    continue;
                }
                lastId = message.get().id();
                var known = types.apply(message.get().type());
                if (known.isPresent()) {
                    return Optional.of(received(message.get(), known.get()));
                }
            } catch (IOException broken) {
                disconnect();
            }
        }
        return Optional.empty();
    }

    private Optional<ServerSentEvents> connected() {
        if (open.isEmpty()) {
            try {
                open = Failsafe.with(again).get(this::connect);
                if (closed) {
                    disconnect();
                }
            } catch (FailsafeException e) {
                throw new UnreachableException("The stream cannot be taken up: " + e.getCause(), e.getCause());
            }
        }
        return open;
    }

    private Optional<ServerSentEvents> connect() throws IOException {
        if (closed) {
            return Optional.empty();
        }
        var headers = new HashMap<>(Map.of("Accept", "text/event-stream"));
        lastId.ifPresent(id -> headers.put("Last-Event-ID", id));
        HttpResponse<InputStream> response = transport.open(call, headers);
        int status = response.statusCode();
        if (status == NO_CONTENT) {
            response.body().close();
            return Optional.empty();
        }
        if (status >= FIRST_SERVER_ERROR || status == TOO_MANY) {
            response.body().close();
            throw new IOException("HTTP " + status);
        }
        if (status >= FIRST_ERROR) {
            try (var body = response.body()) {
                throw new ProblemException(Transport.problem(status, body.readAllBytes()));
            }
        }
        return Optional.of(new ServerSentEvents(response.body(), lastId));
    }

    private Received<T> received(ServerSentEvents.Message message, Class<? extends T> type) {
        try {
            return new Received<>(message.id(), message.type(), Json.MAPPER.readValue(message.data(), type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The server's message is not what this client understands: " + e, e);
        }
    }

    private void disconnect() {
        open.ifPresent(LiveStream::quietly);
        open = Optional.empty();
    }

    private static void quietly(ServerSentEvents events) {
        try {
            events.close();
        } catch (IOException alreadyGone) {
            // It is not used any more.
        }
    }

    @Override
    public void close() {
        closed = true;
        disconnect();
    }
}
