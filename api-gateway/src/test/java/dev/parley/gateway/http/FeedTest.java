package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.EventSource;
import dev.parley.gateway.TestGateway;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The feed of an organization")
final class FeedTest {

    private static final String EVENTS = "/api/v1/events";

    private static TestGateway gateway;
    private static Client client;
    private static String blueprint;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        blueprint = gateway.publishedBlueprint();
        run();
        run();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static String run() {
        return client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}")
                .at("id");
    }

    @Test
    void it_can_be_looked_back_through() {
        var newest = client.get(EVENTS + "?limit=1&type%5B%5D=interview_run.created");
        assertThat(newest.at("data[0].type")).as(newest.text()).isEqualTo("interview_run.created");
        var older = client.get(EVENTS + "?limit=1&cursor=" + newest.at("next_cursor"));
        assertThat(older.at("data[0].id")).isNotEqualTo(newest.at("data[0].id"));
    }

    @Test
    void who_reads_it_is_noted_once_for_each_run_in_it() {
        var run = run();
        client.get(EVENTS + "?limit=100");
        var noted = client.get("/api/v1/interview-runs/" + run + "/access-log");
        assertThat(noted.at("data[0].content")).as(noted.text()).isEqualTo("events");
        assertThat(noted.text()).containsOnlyOnce("\"content\"");
    }

    @Test
    void who_reads_oldest_first_goes_on_later() {
        var page = client.get(EVENTS + "?order=oldest_first&limit=100");
        assertThat(page.at("has_more")).isEqualTo("false");
        var run = run();
        var next = client.get(EVENTS + "?order=oldest_first&cursor=" + page.at("next_cursor"));
        assertThat(next.at("data[0].run_id")).isEqualTo(run);
    }

    @Test
    void a_stream_begins_now_and_goes_on_behind_what_was_seen() {
        var seen = new ArrayList<String>();
        try (var stream = new EventSource(client.request(EVENTS + "?type=interview_run.created"))) {
            assertThat(stream.status()).isEqualTo(200);
            stream.awaitOpen();
            var run = run();
            var event = stream.next();
            assertThat(event.at("run_id")).isEqualTo(run);
            seen.add(event.id());
        }
        var missed = run();
        try (var stream = new EventSource(
                client.request(EVENTS + "?type=interview_run.created", "Last-Event-ID", seen.getFirst()))) {
            assertThat(stream.next().at("run_id")).isEqualTo(missed);
        }
    }

    @Test
    void others_see_nothing_of_it() {
        assertThat(client.as(TestGateway.OTHER_KEY).get(EVENTS).at("data")).isEqualTo("[]");
        assertThat(client.as(TestGateway.TEST_KEY).get(EVENTS).at("data")).isEqualTo("[]");
        assertThat(client.as(TestGateway.READ_KEY).get(EVENTS).status()).isEqualTo(403);
    }

    @Test
    void nonsense_is_refused_by_name() {
        for (var query : List.of("cursor=x", "type=X", "order=up", "created_after=now", "limit=0", "x=1")) {
            var refused = client.get(EVENTS + "?" + query);
            assertThat(refused.status()).as(query).isEqualTo(400);
            assertThat(refused.at("errors[0].path")).isEqualTo(query.substring(0, query.indexOf('=')));
        }
        assertThat(client.get(EVENTS, "Accept", "text/event-stream", "Last-Event-ID", "x")
                        .at("errors[0].path"))
                .isEqualTo("Last-Event-ID");
    }

    @Test
    void usage_is_told_day_by_day() {
        var usage = client.get("/api/v1/usage?from=2026-01-01&to=2026-01-02");
        assertThat(usage.at("data[1].date")).as(usage.text()).isEqualTo("2026-01-02");
        assertThat(usage.at("data[1].runs_created")).isEqualTo("0");
        var today = client.get("/api/v1/usage");
        assertThat(Long.parseLong(today.at("data[29].runs_created"))).isPositive();
        assertThat(client.get("/api/v1/usage?from=2026-02-01&to=2026-01-01").at("errors[0].code"))
                .isEqualTo("contradictory");
        assertThat(client.get("/api/v1/usage?from=2020-01-01&to=2026-01-01").at("errors[0].code"))
                .isEqualTo("out_of_range");
    }
}
