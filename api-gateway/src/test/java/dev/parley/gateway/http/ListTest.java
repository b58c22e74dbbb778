package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
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
