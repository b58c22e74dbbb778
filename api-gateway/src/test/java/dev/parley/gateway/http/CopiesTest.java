package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A copy of a view that is away")
final class CopiesTest {

    private static TestGateway gateway;
    private static Client client;
    private static String run;
    private static String link;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        gateway.pipeline.runs().onlyCopies(new CopiesToLookAt());
        var made = client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + gateway.publishedBlueprint() + "\"}");
        run = "/api/v1/interview-runs/" + made.at("id");
        link = "/api/v1/join/" + made.at("join_token");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void is_shown_to_who_looks_with_how_many_seconds_it_may_be_behind() {
        assertThat(client.get(run).header("Parley-Behind")).isEqualTo("3");
    }

    @Test
    void is_shown_to_no_participant() {
        var seen = client.get(link);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Parley-Behind")).isEmpty();
    }

    @Test
    void is_shown_to_nobody_who_changes_something() {
        var cancelled = client.post(run + "/cancel", "{}");
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.header("Parley-Behind")).isEmpty();
    }
}
