package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.classic.MinimalHttpClient;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * One user's HTTP connection, kept open; used by one thread. Not the JDK's client: client and servers share the machine, and one
 * of the JDK's for every user costs more CPU time a request than the servers do.
 */
public final class Http implements AutoCloseable {

    /** Nothing here takes so long; who waits for ever would let a whole benchmark wait. */
    private static final RequestConfig PATIENT =
            RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(60)).build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final MinimalHttpClient client = HttpClients.createMinimal(new BasicHttpClientConnectionManager());
    private final URI base;
    private final String authorization;
    private long late;

    public Http(URI base, String key) {
        this.base = base;
        this.authorization = "Bearer " + key;
    }

    /** @param saysWhen whether it has a {@code Retry-After} */
    public record Reply(int status, String body, boolean saysWhen) {

        boolean isNotTheLast() {
            return status == 202 || status == 429 || status == 503;
        }
    }

    public String get(String path) throws IOException {
        return good(path, tryGet(path));
    }

    /** Whatever the answer is. */
    public Reply tryGet(String path) throws IOException {
        return send(new HttpGet(base.resolve(path)));
    }

    /** Whatever the answer is. */
    public Reply tryPost(String path, String json, String idempotencyKey) throws IOException {
        var request = posting(path, json);
        request.setHeader("Idempotency-Key", idempotencyKey);
        return send(request);
    }

    /** Asks until it is served, as a client does that is told to come back: a view may be behind. */
    public String getUntilServed(String path) throws IOException {
        return good(path, untilDone(() -> tryGet(path)));
    }

    /** Sends until it is answered, as a client with an idempotency key does: 202 says only that the outcome is late. */
    public String postUntilDecided(String path, String json, String idempotencyKey) throws IOException {
        return good(path, untilDone(() -> tryPost(path, json, idempotencyKey)));
    }

    private interface Attempt {
        Reply make() throws IOException;
    }

    private Reply untilDone(Attempt attempt) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = attempt.make();
            if (!reply.isNotTheLast() || System.nanoTime() > deadline) {
                return reply;
            }
            late++;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** How often an outcome was late, or the request was refused for the time being. */
    public long late() {
        return late;
    }

    private HttpPost posting(String path, String json) {
        var request = new HttpPost(base.resolve(path));
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return request;
    }

    private static String good(String path, Reply reply) throws IOException {
        if (reply.status / 100 != 2) {
            throw new IOException(path + ": " + reply.status + " " + reply.body);
        }
        return reply.body;
    }

    private Reply send(HttpUriRequestBase request) throws IOException {
        request.setHeader("Authorization", authorization);
        request.setConfig(PATIENT);
        return client.execute(request, response -> {
            var entity = response.getEntity();
            return new Reply(
                    response.getCode(),
                    entity == null ? "" : EntityUtils.toString(entity),
                    response.containsHeader("Retry-After"));
        });
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
