package dev.parley.kit.query;

import dev.parley.kit.config.InternalSecret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Talks to instances of the projections; connections are kept and used again. Blocking; thread-safe. */
final class InstanceClient implements AutoCloseable {

    private static final Duration CONNECT_WITHIN = Duration.ofMillis(500);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .executor(threads)
            .build();
    private final InternalSecret secret;

    InstanceClient(InternalSecret secret) {
        this.secret = secret;
    }

    /** What came back. */
    sealed interface Reply {
        /** @param behind how old what was read may be, where it was a copy */
        record Answered(int status, byte[] body, Optional<Duration> behind) implements Reply {}

        record Failed(String reason) implements Reply {}
    }

    /**
     * Asks an instance.
     *
     * @param address {@code host:port}
     * @param target path and query
     * @param patience how long the instance may wait before it answers
     */
    Reply get(String address, String target, Duration patience) {
        var request = HttpRequest.newBuilder(URI.create("http://" + address + target))
                .header(QueryProtocol.SECRET_HEADER, secret.reveal())
                .timeout(patience.plus(ANSWER_WITHIN))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply.Answered(response.statusCode(), response.body(), behind(response));
        } catch (IOException e) {
            return new Reply.Failed(
                    address + " does not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failed("interrupted while asking " + address);
        }
    }

    private static Optional<Duration> behind(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue(QueryProtocol.BEHIND_HEADER)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .map(Duration::ofMillis);
    }

    /** Asks several instances the same at once. */
    List<Reply> getAll(List<String> addresses, String target) {
        return getAll(addresses.stream().collect(Collectors.toMap(address -> address, address -> target)));
    }

    /** Asks several instances at once, each for its own target. */
    List<Reply> getAll(Map<String, String> targets) {
        return targets.entrySet().stream()
                .map(target -> CompletableFuture.supplyAsync(
                        () -> get(target.getKey(), target.getValue(), Duration.ZERO), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** Asks several at once; returns when the first says {@link QueryProtocol#FOUND}, or all have answered. */
    void getAny(List<String> addresses, String target, Duration patience) {
        var found = new CompletableFuture<Void>();
        var all = addresses.stream()
                .map(address -> CompletableFuture.supplyAsync(() -> get(address, target, patience), threads)
                        .thenAccept(reply -> {
                            if (reply instanceof Reply.Answered(int status, byte[] _, var _)
                                    && status == QueryProtocol.FOUND) {
                                found.complete(null);
                            }
                        }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.anyOf(found, CompletableFuture.allOf(all)).join();
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdown();
    }
}
