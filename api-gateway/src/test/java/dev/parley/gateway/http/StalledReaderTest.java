package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.gateway.TestGateway;
import dev.parley.gateway.live.StreamLimits;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reader of a stream that takes nothing")
final class StalledReaderTest {

    /** Together more than the buffers of both sockets take: 4 MiB and a little. */
    private static final int BATCHES = 20;

    private static final int MESSAGES = 30;
    private static final int WORDS = 3_000;

    @Test
    void is_cut_off_after_the_limit_and_its_stream_does_not_count_any_more() throws IOException {
        var limits = new StreamLimits(10, 10, 10, 10, Duration.ofMillis(300), Duration.ofSeconds(4));
        try (var gateway = new TestGateway(Duration.ofSeconds(2), limits);
                var reader = new Socket()) {
            var run = talkedMuch(gateway);
            reader.setReceiveBufferSize(4096);
            reader.connect(new InetSocketAddress(
                    gateway.server.uri().getHost(), gateway.server.uri().getPort()));
            reader.getOutputStream()
                    .write(("GET /api/v1/interview-runs/" + run + "/events HTTP/1.1\r\nHost: parley\r\n"
                                    + "Accept: text/event-stream\r\nAuthorization: Bearer " + TestGateway.KEY
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> open(gateway) == 1);

            await().atMost(Duration.ofSeconds(30)).until(() -> open(gateway) == 0);

            assertThat(reader.isClosed()).as("it has not gone by itself").isFalse();
        }
    }

    private static String talkedMuch(TestGateway gateway) {
        var client = gateway.client();
        var created =
                client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + gateway.publishedBlueprint() + "\"}");
        var run = created.at("id");
        client.post("/api/v1/join/" + created.at("join_token") + "/consent", "{\"granted\":true}");
        for (int i = 0; i < BATCHES; i++) {
            var batch = IntStream.range(0, MESSAGES).mapToObj(_ -> message(run)).collect(Collectors.joining(","));
            var answer = client.send(client.request("/api/v1/commands")
                    .header("Content-Type", CommandEventsController.BATCH)
                    .POST(HttpRequest.BodyPublishers.ofString("[" + batch + "]")));
            assertThat(answer.text()).doesNotContain("rejected");
        }
        return run;
    }

    private static String message(String run) {
        return """
            {"specversion":"1.0","id":"%s","source":"/test","type":"dev.parley.RecordMessage","subject":"%s",\
            "data":{"content":"%s"}}""".formatted(UUID.randomUUID(), run, "word ".repeat(WORDS));
    }

    private static int open(TestGateway gateway) {
        return gateway.client()
                .get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("parley_gateway_streams_open "))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
