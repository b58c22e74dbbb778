package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lists of runs")
final class ListTest {

    private static final String RUNS = "/api/v1/interview-runs";

    private static TestGateway gateway;
    private static Client client;
    private static String blueprint;
    private static List<String> oldestFirst;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        blueprint = gateway.publishedBlueprint();
        oldestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            oldestFirst.add(client.post(RUNS, "{\"blueprint_id\":\"" + blueprint + "\"}")
                    .at("id"));
        }
        client.post(RUNS + "/" + oldestFirst.getFirst() + "/cancel", "{\"reason\":\"test\"}");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void pages_go_from_the_newest_to_the_oldest_without_gap_or_repetition() {
        var seen = new ArrayList<String>();
        var page = client.get(RUNS + "?limit=2");
        seen.add(page.at("data[0].id"));
        seen.add(page.at("data[1].id"));
        page = client.get(RUNS + "?limit=2&cursor=" + page.at("next_cursor"));
        seen.add(page.at("data[0].id"));
        seen.add(page.at("data[1].id"));
        page = client.get(RUNS + "?limit=2&cursor=" + page.at("next_cursor"));
        seen.add(page.at("data[0].id"));

        assertThat(page.at("has_more")).isEqualTo("false");
        assertThat(page.at("next_cursor")).isEqualTo("null");
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(oldestFirst);
        Collections.reverse(seen);
        assertThat(seen.getLast()).isEqualTo(oldestFirst.getLast());
    }

    @Test
    void filters_choose() {
        var cancelled = client.get(RUNS + "?status%5B%5D=cancelled&status%5B%5D=expired");
        assertThat(cancelled.at("data[0].id")).isEqualTo(oldestFirst.getFirst());
        assertThat(cancelled.at("has_more")).isEqualTo("false");
        assertThat(client.get(RUNS + "?status=active").at("data")).isEqualTo("[]");
        assertThat(client.get(RUNS + "?limit=1&blueprint_id=" + blueprint).at("has_more"))
                .isEqualTo("true");
    }

    @Test
    void every_filter_chooses() {
        var made = client.post(RUNS, """
                {"blueprint_id":"%s","participant":{"external_id":"e-77","name":"Ann"},"metadata":{"wave":2,"team":"red"}}""".formatted(blueprint));
        var id = made.at("id");
        for (var filter : List.of(
                "participant.external_id=e-77",
                "metadata%5Bteam%5D=red",
                "metadata%5Bwave%5D=2&metadata%5Bteam%5D=red",
                "created_after=" + before(made.at("created_at")) + "&metadata%5Bteam%5D=red",
                "updated_since=" + made.at("updated_at") + "&participant.external_id=e-77",
                "agent_id=" + made.at("agent_id") + "&participant.external_id=e-77",
                "channel_id=" + made.at("channel_id") + "&participant.external_id=e-77")) {
            var page = client.get(RUNS + "?" + filter);
            assertThat(page.status()).as(filter + page.text()).isEqualTo(200);
            assertThat(page.at("data[0].id")).as(filter).isEqualTo(id);
            assertThat(page.at("has_more")).as(filter).isEqualTo("false");
        }
        for (var filter : List.of(
                "participant.external_id=nobody",
                "metadata%5Bteam%5D=blue",
                "created_before=2000-01-01T00:00:00Z",
                "updated_since=2999-01-01T00:00:00Z",
                "agent_id=" + other("agt_", made.at("agent_id")))) {
            assertThat(client.get(RUNS + "?" + filter).at("data")).as(filter).isEqualTo("[]");
        }
        client.post(RUNS + "/" + id + "/cancel", "{}");
    }

    private static String before(String time) {
        return Instant.parse(time).minusSeconds(60).toString();
    }

    private static String other(String prefix, String id) {
        return prefix + "0".repeat(id.length() - prefix.length());
    }

    @Test
    void a_page_can_begin_at_a_run_in_either_direction() {
        var third = oldestFirst.get(2);
        assertThat(client.get(RUNS + "?limit=1&starting_after=" + third).at("data[0].id"))
                .isEqualTo(oldestFirst.get(1));
        assertThat(client.get(RUNS + "?limit=1&ending_before=" + third).at("data[0].id"))
                .isEqualTo(oldestFirst.get(3));
    }

    @Test
    void contradictions_and_unknown_places_are_refused_by_name() {
        var run = oldestFirst.getFirst();
        for (var query : new String[][] {
            {"starting_after=" + run + "&ending_before=" + run, "starting_after", "contradictory"},
            {"created_after=2026-01-02T00:00:00Z&created_before=2026-01-01T00:00:00Z", "created_after", "contradictory"
            },
            {"starting_after=" + other("run_", run), "starting_after", "unknown_value"},
            {"ending_before=" + other("run_", run), "ending_before", "unknown_value"},
            {"agent_id=" + run, "agent_id", "invalid_format"},
            {"created_after=yesterday", "created_after", "invalid_format"},
            {"cursor=nonsense", "cursor", "invalid_format"},
            {"sort=name", "sort", "unknown_parameter"}
        }) {
            var refused = client.get(RUNS + "?" + query[0]);
            assertThat(refused.status()).as(query[0]).isEqualTo(400);
            assertThat(refused.at("errors[0].path")).as(query[0]).isEqualTo(query[1]);
            assertThat(refused.at("errors[0].code")).as(query[0]).isEqualTo(query[2]);
        }
        assertThat(gateway.client()
                        .as(TestGateway.OTHER_KEY)
                        .get(RUNS + "?starting_after=" + run)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_link_is_shown_to_those_who_may_write_only() {
        var open = oldestFirst.getLast();
        assertThat(client.get(RUNS + "?min_version=" + open).at("data[0].join_token"))
                .isNotEqualTo("null");
        var reader = client.as(TestGateway.READ_KEY);
        assertThat(reader.get(RUNS + "?limit=1").at("data[0].join_token")).isEqualTo("null");
        assertThat(reader.get(RUNS + "/" + open).at("join_url")).isEqualTo("null");
        assertThat(client.get(RUNS + "/" + oldestFirst.getFirst()).at("join_url"))
                .isEqualTo("null");
    }

    @Test
    void a_list_waits_for_the_run_it_is_told_to_show() {
        var newest = oldestFirst.getLast();
        assertThat(client.get(RUNS + "?min_version=" + newest).at("data[0].id")).isEqualTo(newest);
        assertThat(client.get(RUNS + "?min_version=" + newest + ":1").status()).isEqualTo(200);
        assertThat(client.get(RUNS + "?min_version=" + newest + ":9").status()).isEqualTo(503);
    }

    @Test
    void rows_can_be_expanded() {
        var page = client.get(RUNS + "?limit=1&expand%5B%5D=blueprint.agent&expand%5B%5D=channel");
        assertThat(page.at("data[0].blueprint.agent.object")).isEqualTo("agent");
        assertThat(page.at("data[0].channel.object")).isEqualTo("channel");
        assertThat(page.at("data[0].agent")).isEqualTo("null");
    }
}
