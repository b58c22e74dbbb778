package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * API4:2023 Unrestricted Resource Consumption.
 *
 * <p>Here: what is refused before it costs anything, with requests that are never completed. Every route's rate: {@code EveryRateTest},
 * whose it is: {@code EdgeTest}; bodies at and over every limit: {@code EveryBodyTest}; depth and number of JSON's values: {@code
 * JsonTest}; pages of lists: {@code EveryListTest}; open streams of a key and a link: {@code LiveTest}; commands under way: {@code
 * CommandGatewayTest}; simulations: {@code SimulationsTest}; calls, tokens and budget of models: {@code ModelCallerTest}.
 */
@DisplayName("What would cost much")
final class UnrestrictedResourceConsumptionTest {

    private static final Rate PLENTY = new Rate(100_000, 100_000);
    private static final Rate ONE = new Rate(1, 1);
    private static final int MANY = 200;

    private static TestGateway gateway;
    private static TestGateway hurried;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        hurried = new TestGateway(
                GatewayConfig.DEFAULT_PATIENCE,
                StreamLimits.DEFAULT,
                new HttpEdge(
                        new RequestRates(PLENTY, PLENTY, ONE), InFlightLimits.DEFAULT, Set.of(), Optional.empty()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        hurried.close();
    }

    private static String head(String key, String more) {
        return "POST /api/v1/agents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + key + "\r\n" + more + "\r\n";
    }

    @Test
    void is_refused_for_its_announced_size_before_any_of_it_is_sent() {
        var heard = Wire.say(gateway.server.uri(), head(TestGateway.KEY, "Content-Length: 104857600\r\n"));

        assertThat(heard.status()).as(heard.head()).isEqualTo(413);
        assertThat(heard.body()).contains("\"code\":\"too_large\"");
    }

    @Test
    void is_refused_once_it_is_too_large_when_no_size_is_announced() {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        // More than the limit and no end: an answer comes all the same.
        var heard = Wire.say(
                gateway.server.uri(), head(TestGateway.KEY, "Transfer-Encoding: chunked\r\n") + chunk.repeat(9));

        assertThat(heard.status()).as(heard.head()).isEqualTo(413);
    }

    @Test
    void is_refused_for_the_key_or_the_rate_before_any_of_it_is_sent() {
        assertThat(Wire.say(gateway.server.uri(), head("sk_live_madeupmadeupmadeup", "Content-Length: 400000\r\n"))
                        .status())
                .isEqualTo(401);
        int status = 0;
        for (int i = 0; i < MANY && status != 429; i++) {
            status = Wire.say(hurried.server.uri(), head("sk_live_madeupmadeupmadeup", "Content-Length: 400000\r\n"))
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    /** Ten megabytes of nothing are ten kilobytes on the wire. */
    @Test
    void is_not_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"name\":\"".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            gzip.write(new byte[10 << 20]);
        }
        var client = gateway.client();
        var answer = client.send(client.request("/api/v1/agents", "Content-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())));

        assertThat(answer.status()).as(answer.text()).isIn(400, 413, 415);
    }

    @Test
    void is_not_read_to_its_end_as_headers_or_as_an_address() {
        var headers = Wire.say(
                gateway.server.uri(),
                "GET /api/v1/agents HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(40_000) + "\r\n\r\n");
        assertThat(headers.status()).as(headers.head()).isIn(400, 413, 431);
        var address = Wire.say(gateway.server.uri(), "GET /" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(address.status()).as(address.head()).isIn(400, 413, 414);
    }

    @Test
    void is_no_page_of_a_list_and_no_batch() {
        var client = gateway.client();
        assertThat(client.get("/api/v1/agents?limit=101").at("errors[0].path")).isEqualTo("limit");
        assertThat(client.get("/api/v1/usage?from=2020-01-01&to=2026-01-01").status())
                .isEqualTo(400);
        var batch = client.send(client.request("/api/v1/commands")
                .header("Content-Type", "application/cloudevents-batch+json")
                .POST(HttpRequest.BodyPublishers.ofString("[" + "{},".repeat(500) + "{}]")));
        assertThat(batch.at("code")).as(batch.text()).isEqualTo("limit_exceeded");
    }
}
