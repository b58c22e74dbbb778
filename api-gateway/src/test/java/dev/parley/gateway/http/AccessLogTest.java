package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The access log of a run")
final class AccessLogTest {

    private static TestGateway gateway;
    private static Client client;
    private static String blueprint;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        blueprint = gateway.publishedBlueprint();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static Client.Answer run() {
        return client.post(
                "/api/v1/interview-runs",
                "{\"blueprint_id\":\"" + blueprint + "\",\"participant\":{\"external_id\":\"a-1\"}}");
    }

    @Test
    void tells_newest_first_which_key_was_given_what() {
        var run = run();
        var path = "/api/v1/interview-runs/" + run.at("id");
        client.post("/api/v1/join/" + run.at("join_token") + "/consent", "{\"granted\":true}");
        client.get(path);
        client.get("/api/v1/join/" + run.at("join_token"));
        client.get(path + "/responses");
        client.get(path + "/transcript?partial=true");
        client.get(path + "/events");
        client.get(path + "?expand[]=transcript");
        client.get("/api/v1/participants/export?external_id=a-1");

        var log = client.get(path + "/access-log");
        assertThat(log.status()).as(log.text()).isEqualTo(200);
        assertThat(log.at("data[0].content")).isEqualTo("export");
        assertThat(log.at("data[1].content")).isEqualTo("transcript");
        assertThat(log.at("data[2].content")).isEqualTo("events");
        assertThat(log.at("data[3].content")).isEqualTo("transcript");
        assertThat(log.text()).as("what was refused is not in it").doesNotContain("responses");
        assertThat(log.at("data[0].key_id")).startsWith("key_");
        assertThat(log.at("has_more")).isEqualTo("false");

        var first = client.get(path + "/access-log?limit=3");
        assertThat(first.at("has_more")).isEqualTo("true");
        var rest = client.get(path + "/access-log?limit=3&cursor=" + first.at("next_cursor"));
        assertThat(rest.at("data[0].request_id")).isEqualTo(log.at("data[3].request_id"));
        assertThat(rest.at("has_more")).isEqualTo("false");
    }

    @Test
    void tells_of_what_has_been_erased_since() {
        var path = "/api/v1/interview-runs/" + run().at("id");
        client.get(path + "/events");
        client.delete(path + "/content");
        assertThat(client.get(path).status()).isEqualTo(410);

        var log = client.get(path + "/access-log");
        assertThat(log.status()).as(log.text()).isEqualTo(200);
        assertThat(log.text()).containsOnlyOnce("\"events\"");
        assertThat(client.as(TestGateway.OTHER_KEY).get(path + "/access-log").status())
                .isEqualTo(404);
    }

    @Test
    void is_for_administrators_of_the_same_tenant() {
        var path = "/api/v1/interview-runs/" + run().at("id") + "/access-log";
        assertThat(client.as(TestGateway.READ_KEY).get(path).status()).isEqualTo(403);
        assertThat(client.as(TestGateway.OTHER_KEY).get(path).status()).isEqualTo(404);
    }
}
