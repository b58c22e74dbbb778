package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.gateway.Client;
import dev.parley.gateway.EventSource;
import dev.parley.gateway.FakePipeline.Behaviour;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gateway with too much under way")
final class AdmissionTest {

    private static final Rate PLENTY = new Rate(100_000, 100_000);
    private static final int PLACES = 5;
    private static final int FOR_WRITES = 4;
    private static final int FOR_READS = 3;

    private final TestGateway gateway = new TestGateway(
            Duration.ofMinutes(5),
            StreamLimits.DEFAULT,
            new HttpEdge(
                    new RequestRates(PLENTY, PLENTY, PLENTY),
                    new InFlightLimits(PLACES, FOR_WRITES, FOR_READS, 2, 1),
                    Set.of(),
                    Optional.empty()));
    private final Client client = gateway.client();
    private final List<CompletableFuture<Client.Answer>> held = new ArrayList<>();
    private String run = "";
    private String join = "";

    @BeforeEach
    void invite() {
        var created =
                client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + gateway.publishedBlueprint() + "\"}");
        run = "/api/v1/interview-runs/" + created.at("id");
        join = "/api/v1/join/" + created.at("join_token");
        client.post(join + "/consent", "{\"granted\":true}");
    }

    @AfterEach
    void stop() {
        gateway.pipeline.behave(Behaviour.WORKS);
        gateway.close();
    }

    @Test
    void refuses_what_can_wait_first_and_participants_last_and_goes_on_once_it_has_caught_up() {
        gateway.pipeline.behave(Behaviour.HOLDS);
        hold(2);
        assertThat(client.get(run + "/transcript.md?partial=true").status()).isEqualTo(503);
        assertThat(client.get(run).status()).isEqualTo(200);
        hold(FOR_READS);
        assertThat(client.get(run).status()).isEqualTo(503);
        hold(() -> client.post("/api/v1/agents", Samples.AGENT));
        waitFor(FOR_WRITES);

        var refused = client.post("/api/v1/agents", Samples.AGENT);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("code")).isEqualTo("unavailable");
        assertThat(refused.at("detail")).contains("Nothing was done");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.header("RateLimit")).isNotEmpty();
        hold(PLACES);
        assertThat(client.as("").get(join).status()).isEqualTo(503);
        assertThat(client.get("/health/live").status()).isEqualTo(200);
        assertThat(client.get("/health/ready").status()).isEqualTo(200);
        assertThat(metric("refused_total", "participants")).isEqualTo(1);
        assertThat(metric("refused_total", "writes")).isEqualTo(1);

        gateway.pipeline.behave(Behaviour.WORKS);

        assertThat(held).allSatisfy(answer -> assertThat(answer.join().status()).isBetween(200, 202));
        waitFor(0);
        assertThat(client.get(run + "/transcript.md?partial=true").status()).isEqualTo(200);
    }

    @Test
    void refuses_before_it_has_read_the_body() throws IOException {
        gateway.pipeline.behave(Behaviour.HOLDS);
        hold(FOR_WRITES);
        try (var connection = connect()) {
            send(connection, "POST /api/v1/agents HTTP/1.1\r\nHost: parley\r\nContent-Length: 100000\r\n\r\n{");
            var firstLine = new byte["HTTP/1.1 503".length()];
            assertThat(connection.getInputStream().readNBytes(firstLine, 0, firstLine.length))
                    .isEqualTo(firstLine.length);
            assertThat(new String(firstLine, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 503");
        }
    }

    @Test
    void takes_the_place_of_a_request_back_though_its_sender_has_gone() throws IOException {
        gateway.pipeline.behave(Behaviour.HOLDS);
        try (var connection = connect()) {
            send(
                    connection,
                    "POST " + join + "/messages HTTP/1.1\r\nHost: parley\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 16\r\n\r\n{\"content\":\"So\"}");
            waitFor(1);
        }
        gateway.pipeline.behave(Behaviour.WORKS);
        waitFor(0);
    }

    @Test
    void has_live_streams_in_flight_only_until_they_begin() {
        var streams = new ArrayList<EventSource>();
        for (int i = 0; i <= PLACES; i++) {
            streams.add(new EventSource(client.request(run + "/events")));
            streams.getLast().next();
        }
        waitFor(0);
        streams.forEach(EventSource::close);
    }

    /** Participants say something until so many requests are in flight; none is answered before the pipeline works. */
    private void hold(int inFlight) {
        while (held.size() < inFlight) {
            int number = held.size();
            hold(() -> client.as("").post(join + "/messages", "{\"content\":\"Message " + number + "\"}"));
            waitFor(number + 1);
        }
    }

    private void hold(Supplier<Client.Answer> request) {
        held.add(CompletableFuture.supplyAsync(request, Thread::startVirtualThread));
    }

    private void waitFor(int inFlight) {
        await().untilAsserted(() -> assertThat(metric("in_flight", "participants")
                        + metric("in_flight", "writes")
                        + metric("in_flight", "reads")
                        + metric("in_flight", "bulk"))
                .isEqualTo(inFlight));
    }

    private int metric(String name, String traffic) {
        return client.get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("parley_gateway_requests_" + name + "{") && line.contains(traffic))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private Socket connect() throws IOException {
        return new Socket(gateway.server.uri().getHost(), gateway.server.uri().getPort());
    }

    private static void send(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }
}
