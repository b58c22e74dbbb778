package dev.parley.webhooks.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.catalog.WebhookSpec;
import dev.parley.domain.id.DeliveryId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WebhookId;
import dev.parley.domain.json.Json;
import dev.parley.domain.webhook.AttemptError;
import dev.parley.domain.webhook.WebhookEventType;
import dev.parley.domain.webhook.WebhookMessage;
import dev.parley.kit.net.AddressPolicy;
import dev.parley.kit.webhook.TargetPolicy;
import dev.parley.kit.webhook.WebhookSecrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A delivery that is sent")
final class HttpSenderTest {

    private static final WebhookSecrets SECRETS = new WebhookSecrets(new byte[32]);
    private static final TargetPolicy LOOPBACK =
            new TargetPolicy(true, AddressPolicy.allowing(List.of("127.0.0.0/8", "::1")));
    private static final Duration PATIENT = Duration.ofSeconds(15);
    private static final WebhookId WEBHOOK = new WebhookId(new UUID(1, 2));
    private static final WebhookMessage MESSAGE = new WebhookMessage(
            new DeliveryId(new UUID(3, 4)),
            WebhookEventType.WEBHOOK_TEST,
            new UUID(5, 6),
            "{\"type\":\"webhook.test\",\"word\":\"größer\"}");

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable part : open) {
            part.close();
        }
    }

    @Test
    void is_posted_with_a_signature_that_the_library_verifies() throws Exception {
        Receiver receiver = receiver(Receiver.status(204));
        Answer answer = send(LOOPBACK, receiver.url("localhost"));
        assertThat(answer.statusCode()).hasValue(204);
        assertThat(answer.error()).isEmpty();
        var request = receiver.requests().take();
        assertThat(request.body()).isEqualTo(MESSAGE.payload());
        assertThat(request.header("Content-type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(request.header("Webhook-id")).startsWith("whd_");
        verify(SECRETS.secret(WEBHOOK, 1), request);
    }

    @Test
    void is_signed_with_both_secrets_while_they_overlap() throws Exception {
        Receiver receiver = receiver(Receiver.status(200));
        Webhook rotated = webhook(
                receiver.url("127.0.0.1"),
                new Webhook.Signing(2, Optional.of(Instant.now().plusSeconds(60))));
        sender(LOOPBACK, SystemDefaultDnsResolver.INSTANCE, PATIENT).send(rotated, MESSAGE);
        var both = receiver.requests().take();
        verify(SECRETS.secret(WEBHOOK, 1), both);
        verify(SECRETS.secret(WEBHOOK, 2), both);
        Webhook later = webhook(
                receiver.url("127.0.0.1"),
                new Webhook.Signing(2, Optional.of(Instant.now().minusSeconds(1))));
        sender(LOOPBACK, SystemDefaultDnsResolver.INSTANCE, PATIENT).send(later, MESSAGE);
        assertThat(receiver.requests().take().header("Webhook-signature")).doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource({"400,HTTP_STATUS", "404,HTTP_STATUS", "410,GONE", "500,HTTP_STATUS", "302,REDIRECTED", "308,REDIRECTED"
    })
    void has_failed_when_the_receiver_does_not_say_2xx(int status, AttemptError error) throws Exception {
        Receiver receiver = receiver(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        });
        Answer answer = send(LOOPBACK, receiver.url("127.0.0.1"));
        assertThat(answer.statusCode()).hasValue(status);
        assertThat(answer.error()).contains(error);
        assertThat(receiver.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"429,7,7", "503,120,120", "503,soon,0", "500,7,0"})
    void tells_how_long_the_receiver_asks_to_wait(int status, String header, int seconds) throws Exception {
        Receiver receiver = receiver(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            exchange.sendResponseHeaders(status, -1);
        });
        Answer answer = send(LOOPBACK, receiver.url("127.0.0.1"));
        assertThat(answer.retryAfter())
                .isEqualTo(seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    }

    @Test
    void is_given_up_when_the_receiver_hangs() throws Exception {
        var never = new CountDownLatch(1);
        Receiver receiver = receiver(_ -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Answer answer = sender(LOOPBACK, SystemDefaultDnsResolver.INSTANCE, Duration.ofMillis(300))
                .send(webhook(receiver.url("127.0.0.1")), MESSAGE);
        assertThat(answer.error()).contains(AttemptError.TIMEOUT);
    }

    @Test
    void has_succeeded_even_when_the_answer_never_ends() throws Exception {
        Receiver receiver = receiver(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] words = "more and more ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            try (var out = exchange.getResponseBody()) {
                while (true) {
                    out.write(words);
                }
            } catch (IOException e) {
                // The sender has heard enough.
            }
        });
        Answer answer = send(LOOPBACK, receiver.url("127.0.0.1"));
        assertThat(answer.error()).isEmpty();
    }

    @Test
    void has_failed_when_nobody_listens() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(send(LOOPBACK, "http://127.0.0.1:" + free + "/").error()).contains(AttemptError.CONNECT_FAILED);
    }

    @Test
    void never_leaves_for_an_address_that_is_refused_whatever_the_url_looks_like() throws Exception {
        Receiver receiver = receiver(Receiver.status(200));
        var http = new TargetPolicy(true, AddressPolicy.publicOnly());
        String port = receiver.url("x").replaceAll(".*:(\\d+)/hook", "$1");
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433")) {
            assertThat(send(http, "http://" + host + ":" + port + "/hook").error())
                    .as(host)
                    .contains(AttemptError.ADDRESS_REFUSED);
        }
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void never_leaves_for_a_name_that_leads_to_an_address_that_is_refused() throws Exception {
        Receiver receiver = receiver(Receiver.status(200));
        var http = new TargetPolicy(true, AddressPolicy.publicOnly());
        DnsResolver rebound = names(InetAddress.getLoopbackAddress());
        Answer answer = sender(http, rebound, PATIENT).send(webhook(receiver.url("innocent.example")), MESSAGE);
        assertThat(answer.error()).contains(AttemptError.ADDRESS_REFUSED);
        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void goes_to_the_very_address_that_was_checked() throws Exception {
        Receiver receiver = receiver(Receiver.status(200));
        // The name means nothing to this machine, and its first address is refused: only the second one is connected
        // to.
        DnsResolver names = names(InetAddress.ofLiteral("10.9.8.7"), InetAddress.ofLiteral("127.0.0.1"));
        Answer answer = sender(LOOPBACK, names, PATIENT).send(webhook(receiver.url("innocent.example")), MESSAGE);
        assertThat(answer.error()).isEmpty();
        assertThat(receiver.requests().take().header("Host")).startsWith("innocent.example");
    }

    @Test
    void has_failed_when_the_name_means_nothing() throws Exception {
        DnsResolver nothing = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        assertThat(sender(LOOPBACK, nothing, PATIENT)
                        .send(webhook("http://nowhere.example/"), MESSAGE)
                        .error())
                .contains(AttemptError.UNKNOWN_HOST);
    }

    @Test
    void needs_https_unless_the_operator_allows_more() throws Exception {
        Receiver receiver = receiver(Receiver.status(200));
        var https = new TargetPolicy(false, AddressPolicy.allowing(List.of("127.0.0.0/8")));
        assertThat(send(https, receiver.url("127.0.0.1")).error()).contains(AttemptError.ADDRESS_REFUSED);
        try (var plain = new ServerSocket(0)) {
            Thread.startVirtualThread(() -> saySomethingPlain(plain));
            assertThat(send(https, "https://127.0.0.1:" + plain.getLocalPort() + "/")
                            .error())
                    .contains(AttemptError.TLS_FAILED);
        }
        assertThat(receiver.requests()).isEmpty();
    }

    private static void saySomethingPlain(ServerSocket listening) {
        try (var connection = listening.accept()) {
            connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The sender has gone.
        }
    }

    private Answer send(TargetPolicy policy, String url) throws InterruptedException {
        return sender(policy, SystemDefaultDnsResolver.INSTANCE, PATIENT).send(webhook(url), MESSAGE);
    }

    private HttpSender sender(TargetPolicy policy, DnsResolver names, Duration timeout) {
        var sender = new HttpSender(policy, new Signer(SECRETS), names, InstantSource.system(), timeout, 10);
        open.add(sender);
        return sender;
    }

    private Receiver receiver(Receiver.Behaviour behaviour) throws IOException {
        var receiver = new Receiver(behaviour);
        open.add(receiver);
        return receiver;
    }

    private static DnsResolver names(InetAddress... addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return addresses;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static Webhook webhook(String url) {
        return webhook(url, new Webhook.Signing(1, Optional.empty()));
    }

    private static Webhook webhook(String url, Webhook.Signing signing) {
        return new Webhook(
                WEBHOOK,
                new Tenant(new OrganizationId(new UUID(1, 1)), Mode.TEST),
                1,
                new WebhookSpec(url, Optional.empty(), Set.of(), Json.Object.EMPTY),
                Optional.empty(),
                Instant.EPOCH,
                signing,
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static void verify(String secret, Receiver.Request request) throws EmptyWebhookSecretException {
        var library = new com.standardwebhooks.Webhook(secret);
        var headers = new HashMap<String, List<String>>();
        request.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        assertThatCode(() -> library.verify(request.body(), headers)).doesNotThrowAnyException();
    }
}
