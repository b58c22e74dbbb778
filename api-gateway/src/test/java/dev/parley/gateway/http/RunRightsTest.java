package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.limits.Limits;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is done about a run")
final class RunRightsTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();

    private static Client.Answer run() {
        return CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + BLUEPRINT + "\"}");
    }

    private static String path(Client.Answer run) {
        return "/api/v1/interview-runs/" + run.at("id");
    }

    private static Client.Answer erase(Client who, String path) {
        return who.send(who.request(path + "/content").DELETE());
    }

    @Test
    void a_link_that_was_replaced_opens_nothing_and_the_new_one_does() {
        var run = run();
        var old = "/api/v1/join/" + run.at("join_token");
        CLIENT.post(old + "/sessions", "");
        var rotated = CLIENT.post(path(run) + "/rotate-link", "{}");

        assertThat(rotated.status()).as(rotated.text()).isEqualTo(200);
        assertThat(rotated.at("join_token")).isNotEqualTo(run.at("join_token"));
        assertThat(rotated.at("join_url")).endsWith(rotated.at("join_token"));
        assertThat(CLIENT.get(old).status()).isEqualTo(404);
        assertThat(CLIENT.post(old + "/consent", "{\"granted\":true}").status()).isEqualTo(404);
        var fresh = "/api/v1/join/" + rotated.at("join_token");
        assertThat(CLIENT.get(fresh).status()).isEqualTo(200);
        assertThat(CLIENT.post(fresh + "/consent", "{\"granted\":true}").at("status"))
                .isEqualTo("active");
        assertThat(CLIENT.get(path(run)).at("join_token")).isEqualTo(rotated.at("join_token"));
    }

    @Test
    void a_run_that_has_ended_gets_no_other_link() {
        var run = run();
        CLIENT.post(path(run) + "/cancel", "");
        var refused = CLIENT.post(path(run) + "/rotate-link", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("code")).isEqualTo("run_ended");
    }

    @Test
    void an_analysis_is_asked_for_once_the_run_has_ended() {
        var run = run();
        var early = CLIENT.post(path(run) + "/analysis", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("detail")).contains("created", "once the run has ended");

        CLIENT.post(path(run) + "/cancel", "");
        var asked = CLIENT.post(path(run) + "/analysis", "", "Idempotency-Key", "again");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        assertThat(asked.at("status")).isEqualTo("processing");
        assertThat(asked.at("id")).startsWith("anl_");
        assertThat(asked.at("run_id")).isEqualTo(run.at("id"));
        assertThat(asked.header("Location")).startsWith(path(run) + "/analyses");
        var again = CLIENT.post(path(run) + "/analysis", "", "Idempotency-Key", "again");
        assertThat(again.at("id")).isEqualTo(asked.at("id"));

        for (int i = 1; i < Limits.OPEN_ANALYSES; i++) {
            assertThat(CLIENT.post(path(run) + "/analysis", "").status()).isEqualTo(202);
        }
        assertThat(CLIENT.post(path(run) + "/analysis", "").status()).isEqualTo(422);
    }

    @Test
    void models_without_an_engine_are_refused_at_the_door() {
        var run = run();
        CLIENT.post(path(run) + "/cancel", "");
        var builtin = "{\"model_config\":{\"generation\":{\"provider\":\"builtin\"}}}";
        assertThat(CLIENT.post(path(run) + "/analysis", builtin).status()).isEqualTo(202);
        var openai = CLIENT.post(
                path(run) + "/analysis",
                "{\"model_config\":{\"generation\":{\"provider\":\"openai\",\"model\":\"m\"}}}");
        assertThat(openai.status()).isEqualTo(422);
        assertThat(openai.at("errors[0].path")).isEqualTo("model_config.generation.provider");
        assertThat(openai.at("errors[0].message")).contains("builtin");
        var path = CLIENT.post(
                path(run) + "/analysis",
                "{\"model_config\":{\"generation\":{\"provider\":\"builtin\",\"credentials_id\":\"../top\"}}}");
        assertThat(path.status()).isEqualTo(400);
        assertThat(path.at("errors[0].path")).isEqualTo("model_config.generation.credentials_id");
        assertThat(CLIENT.post(path(run) + "/analysis", "{\"model\":1}").at("errors[0].code"))
                .isEqualTo("unknown_field");
    }

    @Test
    void erasing_ends_the_run_first_and_may_be_repeated() {
        var run = run();
        var erased = erase(CLIENT, path(run));
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(erased.at("status")).isEqualTo("erased");
        assertThat(erase(CLIENT, path(run)).at("version")).isEqualTo(erased.at("version"));
        var late = CLIENT.post(path(run) + "/end", "");
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.at("code")).isEqualTo("erased");
    }

    @Test
    void what_is_another_tenants_does_not_exist() {
        var other = CLIENT.as(TestGateway.OTHER_KEY);
        var path = path(run());
        assertThat(other.post(path + "/rotate-link", "").status()).isEqualTo(404);
        assertThat(other.post(path + "/analysis", "").status()).isEqualTo(404);
        assertThat(erase(other, path).status()).isEqualTo(404);
        assertThat(CLIENT.get(path).at("status")).isEqualTo("created");
    }

    @Test
    void a_key_without_the_scope_may_not() {
        var reader = CLIENT.as(TestGateway.READ_KEY);
        var path = path(run());
        assertThat(reader.post(path + "/rotate-link", "").status()).isEqualTo(403);
        assertThat(reader.send(reader.request(path + "/analysis").POST(HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(403);
        assertThat(erase(reader, path).status()).isEqualTo(403);
    }
}
