package dev.parley.benchmarks.contender;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * One user's HTTP connection, kept open; used by one thread. Not the JDK's client: client and servers share the machine, and one
 * of the JDK's for every user costs more CPU time a request than the servers do.
 */
public final class Http implements AutoCloseable {

    private final CloseableHttpClient client = HttpClients.createMinimal(new BasicHttpClientConnectionManager());
    private final URI base;
    private final String authorization;
    private long late;

    public Http(URI base, String key) {
        this.base = base;
        this.authorization = "Bearer " + key;
    }

    private record Answer(int status, String body) {}

    public String get(String path) throws IOException {
        return ok(new HttpGet(base.resolve(path)));
    }

    public String post(String path, String json) throws IOException {
        return ok(posting(path, json));
    }

    /** Sends until it is answered, as a client with an idempotency key does: 202 says only that the outcome is late. */
    public String postUntilDecided(String path, String json, String idempotencyKey) throws IOException {
        while (true) {
            var request = posting(path, json);
            request.setHeader("Idempotency-Key", idempotencyKey);
            var answer = send(request);
            switch (answer.status) {
                case 200, 201 -> {
                    return answer.body;
                }
                case 202, 429, 503 -> late++;
                default -> throw new IOException(path + ": " + answer.status + " " + answer.body);
            }
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

    private String ok(HttpUriRequestBase request) throws IOException {
        var answer = send(request);
        if (answer.status / 100 != 2) {
            throw new IOException(request + ": " + answer.status + " " + answer.body);
        }
        return answer.body;
    }

    private Answer send(HttpUriRequestBase request) throws IOException {
        request.setHeader("Authorization", authorization);
        return client.execute(
                request, response -> new Answer(response.getCode(), EntityUtils.toString(response.getEntity())));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
