package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run as it was")
final class RunHistoryTest {

    private static final String EXPANDED = "&expand%5B%5D=transcript&expand%5B%5D=responses&expand%5B%5D=analysis";

    private static TestGateway gateway;
    private static Client client;
    private static String run;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        var created =
                client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + gateway.publishedBlueprint() + "\"}");
        var join = "/api/v1/join/" + created.at("join_token");
        run = "/api/v1/interview-runs/" + created.at("id");
        client.post(join + "/consent", "{\"granted\":true}");
        client.post(join + "/messages", "{\"content\":\"Because it is quick.\"}");
        client.post(join + "/leave", "");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void any_version_can_be_seen_with_what_there_was_of_it() {
        var first = client.get(run + "?at_version=1" + EXPANDED);
        assertThat(first.at("status")).isEqualTo("created");
        assertThat(first.at("transcript")).isEqualTo("null");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.at("waiting_for.what")).isEqualTo("participant");
        assertThat(first.at("waiting_for.since")).isEqualTo(first.at("created_at"));
        assertThat(first.at("waiting_for.until")).isEqualTo(first.at("expires_at"));

        var third = client.get(run + "?at_version=3" + EXPANDED);
        assertThat(third.at("status")).isEqualTo("awaiting_consent");
        assertThat(third.at("transcript.entries[0].entry_type")).isEqualTo("consent");
        assertThat(third.at("waiting_for.what")).isEqualTo("consent");
        assertThat(third.text()).doesNotContain("Because it is quick.");
    }

    @Test
    void what_is_waited_for_is_told_with_the_run_and_with_its_decisions() {
        var now = client.get(run);
        assertThat(now.at("waiting_for.what")).isEqualTo("participant");
        var decisions = client.get(run + "/decisions");
        for (var member : List.of("what", "since", "until")) {
            assertThat(decisions.at("waiting_for." + member)).isEqualTo(now.at("waiting_for." + member));
        }
    }

    @Test
    void a_version_that_is_not_there_is_not_waited_for() {
        var refused = client.get(run + "?at_version=999");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(client.get(run + "?at_version=999&min_version=999").status()).isEqualTo(503);
    }

    @Test
    void any_time_can_be_seen() {
        var now = client.get(run);
        assertThat(client.get(run + "?at=" + now.at("updated_at")).at("version"))
                .isEqualTo(now.at("version"));
        assertThat(client.get(run + "?at=" + now.at("created_at")).at("version"))
                .isEqualTo("1");
        assertThat(client.get(run + "?at=2000-01-01T00:00:00Z").status()).isEqualTo(404);
        assertThat(client.get(run + "?at=2999-01-01T00:00:00Z").at("version")).isEqualTo(now.at("version"));
        var both = client.get(run + "?at_version=1&at=2999-01-01T00:00:00Z");
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.at("errors[0].code")).isEqualTo("contradictory");
    }

    @Test
    void its_sittings_are_listed() {
        var sessions = client.get(run + "/sessions");
        assertThat(sessions.at("data[0].object")).as(sessions.text()).isEqualTo("session");
        assertThat(sessions.at("data[0].number")).isEqualTo("1");
        assertThat(sessions.at("data[0].close_reason")).isEqualTo("left");
        assertThat(sessions.at("has_more")).isEqualTo("false");
    }

    @Test
    void its_decisions_say_what_was_heard_and_why() {
        var decisions = client.get(run + "/decisions?limit=1");
        assertThat(decisions.at("data[0].step.type")).as(decisions.text()).isEqualTo("move_on");
        assertThat(decisions.at("data[0].opened.node_id")).isEqualTo("why");
        var next = client.get(run + "/decisions?limit=1&cursor=" + decisions.at("next_cursor"));
        assertThat(next.at("data[0].edge.to")).isEqualTo("details");
        assertThat(next.at("data[0].transcript_entry_ids")).isNotEqualTo("[]");
        assertThat(next.at("has_more")).isEqualTo("false");
        assertThat(client.get(run + "/decisions?cursor=nothing").at("errors[0].path"))
                .isEqualTo("cursor");
    }

    @Test
    void without_an_analysis_the_list_of_them_is_empty() {
        assertThat(client.get(run + "/analyses").at("data")).isEqualTo("[]");
    }

    @Test
    void results_are_not_sent_again_to_those_who_have_them() {
        var transcript = client.get(run + "/transcript?partial=true");
        assertThat(transcript.status()).isEqualTo(200);
        assertThat(client.get(run + "/transcript?partial=true", "If-None-Match", transcript.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void of_an_unfinished_run_there_is_what_is_known() {
        var responses = client.get(run + "/responses?partial=true");
        assertThat(responses.status()).as(responses.text()).isEqualTo(200);
        assertThat(client.get(run + "/responses").at("code")).isEqualTo("run_in_progress");
    }
}
