package dev.parley.webhooks.send;

import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.webhook.TargetPolicy;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts deliveries, and nothing else: no redirects, no cookies, no proxies, no repetitions of its own. Of an answer only the
 * status and {@code Retry-After} are looked at. Thread-safe.
 *
 * <p>Not the JDK's client: it cannot be told which of a name's addresses to connect to.
 */
public final class HttpSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSender.class);

    /** How long connecting may take. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** How long an attempt may take in all. */
    public static final Duration TOTAL_TIMEOUT = Duration.ofSeconds(15);

    /** A shorter answer leaves the connection for the next delivery; a longer one is cut off. */
    private static final int READ_AT_MOST = 16 * 1024;

    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final TimeValue CHECKED_FOR = TimeValue.ofMinutes(5);
    private static final String RETRY_AFTER = "Retry-After";

    private final TargetPolicy policy;
    private final Signer signer;
    private final InstantSource clock;
    private final Duration totalTimeout;
    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param names looks names up; what it finds is checked against the policy
     * @param connections at most, to all receivers
     */
    public HttpSender(
            TargetPolicy policy,
            Signer signer,
            DnsResolver names,
            InstantSource clock,
            Duration totalTimeout,
            int connections) {
        this.policy = policy;
        this.signer = signer;
        this.clock = clock;
        this.totalTimeout = totalTimeout;
        this.client = client(new CheckedAddresses(names, policy.addresses()), totalTimeout, connections);
    }

    private static CloseableHttpClient client(DnsResolver checked, Duration totalTimeout, int connections) {
        Timeout total = Timeout.of(totalTimeout);
        var manager = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(checked)
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECT_TIMEOUT))
                        .setSocketTimeout(total)
                        .setTimeToLive(CHECKED_FOR)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(manager)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(total)
                        .setResponseTimeout(total)
                        .build())
                .setUserAgent("Parley-Webhooks/1")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictIdleConnections(IDLE)
                .build();
    }

    /** Tries to deliver; never longer than the total timeout. */
    Answer send(Webhook webhook, WebhookMessage message) throws InterruptedException {
        URI url = URI.create(webhook.spec().url());
        if (policy.objection(url).isPresent()) {
            return Answer.none(AttemptError.ADDRESS_REFUSED);
        }
        HttpPost post = post(url, webhook, message);
        Future<Answer> exchange = threads.submit(() -> exchange(url, post));
        try {
            return exchange.get(totalTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            post.cancel();
            exchange.cancel(true);
            return Answer.none(AttemptError.TIMEOUT);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an attempt to deliver ended unexpectedly", e.getCause());
        }
    }

    private HttpPost post(URI url, Webhook webhook, WebhookMessage message) {
        var post = new HttpPost(url);
        signer.headers(webhook, message, clock.instant()).forEach(post::setHeader);
        byte[] body = message.payload().getBytes(StandardCharsets.UTF_8);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return post;
    }

    private Answer exchange(URI url, HttpPost post) {
        try {
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(url), post, null);
            var answer = Answer.of(response.getCode(), retryAfter(response), clock.instant());
            end(response, post);
            return answer;
        } catch (IOException e) {
            return Answer.none(e);
        }
    }

    private static Optional<String> retryAfter(ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader(RETRY_AFTER)).map(header -> header.getValue());
    }

    /** The receiver has said what matters: whatever happens here changes nothing. */
    private static void end(ClassicHttpResponse response, HttpPost post) {
        try (response) {
            if (!isReadToItsEnd(response)) {
                // Closing alone would read on to the end.
                post.cancel();
            }
        } catch (IOException e) {
            LOG.debug("An answer broke off after its status", e);
        }
    }

    private static boolean isReadToItsEnd(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        return entity == null || entity.getContent().readNBytes(READ_AT_MOST).length < READ_AT_MOST;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
