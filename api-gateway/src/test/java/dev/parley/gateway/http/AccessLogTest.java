package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The access log of a run")
final class AccessLogTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();

    private static Client.Answer run() {
        return CLIENT.post(
                "/api/v1/interview-runs",
                "{\"blueprint_id\":\"" + BLUEPRINT + "\",\"participant\":{\"external_id\":\"a-1\"}}");
    }

    @Test
    void tells_newest_first_which_key_was_given_what() {
        var run = run();
        var path = "/api/v1/interview-runs/" + run.at("id");
        CLIENT.post("/api/v1/join/" + run.at("join_token") + "/consent", "{\"granted\":true}");
        CLIENT.get(path);
        CLIENT.get("/api/v1/join/" + run.at("join_token"));
        CLIENT.get(path + "/responses");
        CLIENT.get(path + "/transcript?partial=true");
        CLIENT.get(path + "/events");
        CLIENT.get(path + "?expand[]=transcript");
        CLIENT.get("/api/v1/participants/export?external_id=a-1");

        var log = CLIENT.get(path + "/access-log");
        assertThat(log.status()).as(log.text()).isEqualTo(200);
        assertThat(log.at("data[0].content")).isEqualTo("export");
        assertThat(log.at("data[1].content")).isEqualTo("transcript");
        assertThat(log.at("data[2].content")).isEqualTo("events");
        assertThat(log.at("data[3].content")).isEqualTo("transcript");
        assertThat(log.text()).as("what was refused is not in it").doesNotContain("responses");
        assertThat(log.at("data[0].key_id")).startsWith("key_");
        assertThat(log.at("has_more")).isEqualTo("false");

        var first = CLIENT.get(path + "/access-log?limit=3");
        assertThat(first.at("has_more")).isEqualTo("true");
        var rest = CLIENT.get(path + "/access-log?limit=3&cursor=" + first.at("next_cursor"));
        assertThat(rest.at("data[0].request_id")).isEqualTo(log.at("data[3].request_id"));
        assertThat(rest.at("has_more")).isEqualTo("false");
    }

    @Test
    void tells_of_what_has_been_erased_since() {
        var path = "/api/v1/interview-runs/" + run().at("id");
        CLIENT.get(path + "/events");
        CLIENT.delete(path + "/content");
        assertThat(CLIENT.get(path).status()).isEqualTo(410);

        var log = CLIENT.get(path + "/access-log");
        assertThat(log.status()).as(log.text()).isEqualTo(200);
        assertThat(log.text()).containsOnlyOnce("\"events\"");
        assertThat(CLIENT.as(TestGateway.OTHER_KEY).get(path + "/access-log").status())
                .isEqualTo(404);
    }

    @Test
    void is_for_administrators_of_the_same_tenant() {
        var path = "/api/v1/interview-runs/" + run().at("id") + "/access-log";
        assertThat(CLIENT.as(TestGateway.READ_KEY).get(path).status()).isEqualTo(403);
        assertThat(CLIENT.as(TestGateway.OTHER_KEY).get(path).status()).isEqualTo(404);
    }
}
