package dev.parley.engines.model.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.parley.domain.turn.ModelCall.Outcome;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The HTTP of one call. LangChain4j's own client on the JDK's loses {@code Retry-After}, puts error bodies into exceptions and
 * reads answers of any size; this one does none of it, follows no redirect and works on the calling thread, so that an
 * interrupt ends it.
 */
final class ProviderHttp implements HttpClient {

    /** No answer that we ask for comes near it. */
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final java.net.http.HttpClient http;
    private final InstantSource clock;
    private final Duration left;

    ProviderHttp(java.net.http.HttpClient http, InstantSource clock, Duration left) {
        this.http = http;
        this.clock = clock;
        this.left = left;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var response = send(request);
        try (var body = bounded(response.body())) {
            return opened(response).body(body.readAllBytes()).build();
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener reader) {
        var listener = new QuietListener(reader);
        try {
            var response = send(request);
            listener.onOpen(opened(response).build());
            try (var body = bounded(response.body())) {
                parser.parse(body, listener);
            }
            listener.onClose();
        } catch (IOException broken) {
            listener.onError(broken(broken));
        } catch (RuntimeException failure) {
            listener.onError(failure);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            var response = http.send(jdkRequest(request), BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 != 2) {
                response.body().close();
                throw refused(response);
            }
            return response;
        } catch (HttpTimeoutException late) {
            throw ProviderFailure.lasting(Outcome.TIMED_OUT, "no answer in time");
        } catch (IOException broken) {
            throw broken(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProviderFailure.lasting(Outcome.TIMED_OUT, "given up");
        }
    }

    private java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        var uri = URI.create(request.url());
        var builder = java.net.http.HttpRequest.newBuilder(uri)
                // The upgrade that the JDK offers in clear text confuses small servers.
                .version(
                        "https".equals(uri.getScheme())
                                ? java.net.http.HttpClient.Version.HTTP_2
                                : java.net.http.HttpClient.Version.HTTP_1_1)
                .timeout(left)
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                Optional.ofNullable(request.body()).orElse("")));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private ProviderFailure refused(HttpResponse<?> response) {
        int status = response.statusCode();
        var wait = response.headers()
                .firstValue("retry-after")
                .flatMap(header -> RetryAfter.parse(header, clock.instant()));
        var what = "status " + status;
        if (status == TOO_MANY_REQUESTS) {
            return ProviderFailure.passing(Outcome.RATE_LIMITED, wait, what);
        }
        if (status >= SERVER_ERRORS || status == REQUEST_TIMEOUT) {
            return ProviderFailure.passing(Outcome.UNAVAILABLE, wait, what);
        }
        boolean keyRefused = status == 401 || status == 403;
        return ProviderFailure.lasting(keyRefused ? Outcome.CREDENTIALS_REFUSED : Outcome.UNAVAILABLE, what);
    }

    private static ProviderFailure broken(IOException broken) {
        var what = "connection: " + broken.getClass().getSimpleName();
        return ProviderFailure.passing(Outcome.UNAVAILABLE, Optional.empty(), what);
    }

    private static SuccessfulHttpResponse.Builder opened(HttpResponse<?> response) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map());
    }

    private static InputStream bounded(InputStream body) {
        return new FilterInputStream(body) {
            private int leftToRead = LARGEST_ANSWER;

            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                count(Math.max(count, 0));
                return count;
            }

            private void count(int bytes) throws IOException {
                leftToRead -= bytes;
                if (leftToRead < 0) {
                    throw new IOException("an answer of more than " + LARGEST_ANSWER + " bytes");
                }
            }
        };
    }
}
