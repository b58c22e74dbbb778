package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Open links")
final class OpenLinksTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String PATH = "/api/v1/blueprints/" + GATEWAY.publishedBlueprint() + "/open-links";

    private static Client.Answer patch(String id, String body, String... headers) {
        return CLIENT.send(CLIENT.request("/api/v1/open-links/" + id, headers)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void are_made_changed_listed_and_archived() {
        var made = CLIENT.post(
                PATH,
                "{\"name\":\"web\",\"max_runs\":2,\"fields\":[{\"key\":\"name\",\"label\":\"Name\"}],\"metadata\":{\"a\":1}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("url")).isEqualTo("https://talk.example/open/" + made.at("token"));
        assertThat(made.at("status")).isEqualTo("open");
        var id = made.at("id");

        var visitor = CLIENT.as("").post("/api/v1/open/" + made.at("token"), "{}");
        assertThat(visitor.status()).as(visitor.text()).isEqualTo(201);
        assertThat(CLIENT.get("/api/v1/open-links/" + id).at("runs")).isEqualTo("1");

        var patched = patch(id, "{\"max_runs\":null,\"enabled\":false,\"metadata\":{\"b\":2}}");
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(patched.at("max_runs")).isEqualTo("null");
        assertThat(patched.at("status")).isEqualTo("disabled");
        assertThat(patched.at("runs")).isEqualTo("1");
        assertThat(patched.at("metadata")).contains("\"a\":1", "\"b\":2");
        assertThat(patch(id, "{\"name\":null}").at("errors[0].path")).isEqualTo("name");
        assertThat(patch(id, "{\"colour\":\"red\"}").at("errors[0].code")).isEqualTo("unknown_field");
        assertThat(patch(id, "{\"enabled\":true}", "If-Match", "\"1\"").status())
                .isEqualTo(412);

        assertThat(CLIENT.get(PATH).text()).contains(id);
        var archived = CLIENT.send(CLIENT.request("/api/v1/open-links/" + id).DELETE());
        assertThat(archived.at("archived")).as(archived.text()).isEqualTo("true");
        assertThat(CLIENT.get(PATH).text()).doesNotContain(id);
        assertThat(CLIENT.get(PATH + "?archived=true").text()).contains(id);
        assertThat(patch(id, "{\"enabled\":true}").at("code")).isEqualTo("archived");
        assertThat(CLIENT.as("").get("/api/v1/open/" + made.at("token")).status())
                .isEqualTo(404);
    }

    @Test
    void never_get_an_end_that_has_passed() {
        var past = "\"expires_at\":\"2001-01-01T00:00:00Z\"";
        var refused = CLIENT.post(PATH, "{\"name\":\"late\"," + past + "}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.at("errors[0].path")).isEqualTo("expires_at");
        assertThat(refused.at("errors[0].code")).isEqualTo("out_of_range");

        var made = CLIENT.post(PATH, "{\"name\":\"in time\",\"expires_at\":\"2101-01-01T00:00:00Z\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(patch(made.at("id"), "{" + past + "}").at("errors[0].path")).isEqualTo("expires_at");
        assertThat(patch(made.at("id"), "{\"name\":\"other\"}").status()).isEqualTo(200);
    }

    @Test
    void need_a_blueprint_that_can_be_used_and_fields_that_make_sense() {
        assertThat(CLIENT.post("/api/v1/blueprints/bp_" + "0".repeat(26) + "/open-links", "{\"name\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(CLIENT.post(PATH, "{}").at("errors[0].path")).isEqualTo("name");
        var wrong = CLIENT.post(PATH, "{\"name\":\"x\",\"fields\":[{\"key\":\"E-Mail\",\"label\":\"Mail\"}]}");
        assertThat(wrong.at("errors[0].path")).isEqualTo("fields[0].key");
        assertThat(CLIENT.as(TestGateway.OTHER_KEY)
                        .post(PATH, "{\"name\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(CLIENT.as(TestGateway.READ_KEY)
                        .post(PATH, "{\"name\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }
}
