package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Agents, channels and connectors")
final class CatalogTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();

    /** A kind: where it is, how it is made, and a patch that changes {@code name} and clears {@code cleared}. */
    record Kind(String path, String body, String cleared, String patch) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("/api/v1/agents", Samples.AGENT, "voice", "{\"name\":\"New\",\"voice\":null}"),
                new Kind(
                        "/api/v1/channels",
                        Samples.CHANNEL,
                        "provider.credentials_id",
                        "{\"name\":\"New\",\"provider\":{\"credentials_id\":null},\"status\":\"inactive\"}"),
                new Kind(
                        "/api/v1/connectors",
                        Samples.CONNECTOR,
                        "bot_config.avatar_url",
                        "{\"name\":\"New\",\"bot_config\":{\"avatar_url\":null},\"status\":\"error\"}"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void come_back_with_everything_that_was_said(Kind kind) {
        var created = CLIENT.post(kind.path(), kind.body());

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        var read = CLIENT.get(created.header("Location"));
        assertThat(read.text()).isEqualTo(created.text());
        assertThat(CLIENT.get(created.header("Location"), "If-None-Match", "\"1\"")
                        .status())
                .isEqualTo(304);
        var said = new SeedShape(Client.json(kind.body())).hold(created.json());
        assertThat(said.mistakes()).isEmpty();
        assertThat(said.neverSeen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void are_changed_where_a_patch_says_so_and_nowhere_else(Kind kind) {
        var created = CLIENT.post(kind.path(), kind.body());
        var path = created.header("Location");
        var patched = CLIENT.patch(path, kind.patch());

        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
        assertThat(patched.at("name")).isEqualTo("New");
        assertThat(patched.at(kind.cleared())).isEqualTo("null");
        assertThat(patched.at("metadata")).isEqualTo(created.at("metadata"));
        assertThat(patched.at("created_at")).isEqualTo(created.at("created_at"));
        assertThat(CLIENT.get(path).text()).isEqualTo(patched.text());

        var same = CLIENT.patch(path, kind.patch());
        assertThat(same.header("ETag")).isEqualTo("\"2\"");
        var metadata = CLIENT.patch(path, "{\"metadata\":{\"team\":null,\"more\":[1]}}");
        assertThat(metadata.at("metadata")).isEqualTo("{\"more\":[1]}");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void are_changed_only_at_the_version_that_was_seen(Kind kind) {
        var path = CLIENT.post(kind.path(), kind.body()).header("Location");

        assertThat(CLIENT.patch(path, kind.patch(), "If-Match", "\"2\"").at("code"))
                .isEqualTo("version_mismatch");
        assertThat(CLIENT.patch(path, kind.patch(), "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(CLIENT.patch(path, "{\"name\":\"Other\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(CLIENT.delete(path, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(CLIENT.delete(path, "If-Match", "\"2\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void are_not_changed_into_what_cannot_be(Kind kind) {
        var path = CLIENT.post(kind.path(), kind.body()).header("Location");
        var before = CLIENT.get(path).text();

        assertRefused(CLIENT.patch(path, "{\"name\":null}"), "name", "required");
        assertRefused(CLIENT.patch(path, "{\"name\":\"\"}"), "name", "required");
        assertRefused(CLIENT.patch(path, "{\"name\":1}"), "name", "wrong_type");
        assertRefused(CLIENT.patch(path, "{\"id\":\"x\"}"), "id", "unknown_field");
        assertRefused(CLIENT.patch(path, "{\"nothing\":null}"), "nothing", "unknown_field");
        assertRefused(CLIENT.patch(path, "{\"archived\":true}"), "archived", "unknown_field");
        assertRefused(CLIENT.patch(path, "{\"name\":\"a\\u0000b\"}"), "name", "invalid_format");
        assertThat(CLIENT.patch(path, "[]").status()).isEqualTo(400);
        assertThat(CLIENT.patch(path + "?x=1", "{}").status()).isEqualTo(400);
        assertThat(CLIENT.get(path).text()).isEqualTo(before);
    }

    private static void assertRefused(Client.Answer answer, String path, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("errors[0].path")).isEqualTo(path);
        assertThat(answer.at("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stay_readable_when_they_are_archived_and_leave_the_lists(Kind kind) {
        var created = CLIENT.post(kind.path(), kind.body());
        var path = created.header("Location");
        var archived = CLIENT.delete(path);

        assertThat(archived.status()).as(archived.text()).isEqualTo(200);
        assertThat(archived.at("archived")).isEqualTo("true");
        assertThat(archived.at("archived_at")).isEqualTo(archived.at("updated_at"));
        assertThat(CLIENT.delete(path).text()).isEqualTo(archived.text());
        assertThat(CLIENT.get(path).text()).isEqualTo(archived.text());
        var change = CLIENT.patch(path, kind.patch());
        assertThat(change.status()).isEqualTo(409);
        assertThat(change.at("code")).isEqualTo("archived");
        assertThat(CLIENT.get(kind.path() + "?limit=100").text()).doesNotContain(created.at("id"));
        assertThat(CLIENT.get(kind.path() + "?limit=100&archived=true").text()).contains(created.at("id"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void are_listed_page_by_page_in_both_directions(Kind kind) {
        var own = CLIENT.as(TestGateway.TEST_KEY);
        var first = own.post(kind.path(), kind.body()).at("id");
        var second = own.post(kind.path(), kind.body()).at("id");
        var third = own.post(kind.path(), kind.body()).at("id");

        var newest = own.get(kind.path() + "?limit=2");
        assertThat(newest.at("has_more")).isEqualTo("true");
        assertThat(newest.at("data[0].test_mode")).isEqualTo("true");
        var older = own.get(kind.path() + "?limit=2&cursor=" + newest.at("next_cursor"));
        assertThat(newest.text() + older.text()).contains(first, second, third);
        var afterNewest = own.get(kind.path() + "?limit=1&starting_after=" + newest.at("data[0].id"));
        assertThat(afterNewest.at("data[0].id")).isEqualTo(newest.at("data[1].id"));
        var before = own.get(kind.path() + "?limit=5&ending_before=" + newest.at("data[1].id"));
        assertThat(before.at("data[0].id")).isEqualTo(newest.at("data[0].id"));
        assertThat(own.get(kind.path() + "?min_version=" + third).text()).contains(third);
        assertThat(own.get(kind.path() + "?created_after=2999-01-01T00:00:00Z").text())
                .doesNotContain(third);
        assertThat(own.get(kind.path() + "?updated_since=2020-01-01T00:00:00Z").text())
                .contains(third);
        assertThat(CLIENT.get(kind.path() + "?limit=100").text()).doesNotContain(first, second, third);
        Stream.of(first, second, third).forEach(id -> own.delete(kind.path() + "/" + id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agents?status=active|status",
                "channels?status=asleep|status",
                "connectors?type=fax|type",
                "channels?type=chat&type=custom|type",
                "agents?archived=perhaps|archived",
                "agents?created_after=yesterday|created_after",
                "agents?starting_after=chn_1|starting_after",
                "agents?cursor=abc|cursor",
                "agents?limit=101|limit",
                "channels?min_version=7|min_version"
            })
    void are_not_listed_by_what_cannot_be_read(String query, String parameter) {
        var answer = CLIENT.get("/api/v1/" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("errors[0].path")).isEqualTo(parameter);
    }

    @Test
    void are_listed_by_type_and_status() {
        var meet = CLIENT.post("/api/v1/connectors", Samples.CONNECTOR);
        var zoom = CLIENT.post("/api/v1/connectors", Samples.CONNECTOR.replace("google_meet", "zoom"));
        CLIENT.patch(zoom.header("Location"), "{\"status\":\"inactive\"}");

        assertThat(CLIENT.get("/api/v1/connectors?type=zoom&limit=100").text())
                .contains(zoom.at("id"))
                .doesNotContain(meet.at("id"));
        assertThat(CLIENT.get("/api/v1/connectors?status%5B%5D=inactive&limit=100")
                        .text())
                .contains(zoom.at("id"))
                .doesNotContain(meet.at("id"));
    }

    @Test
    void the_built_in_chat_channel_comes_last_in_lists_and_does_not_change() {
        var everything = CLIENT.get("/api/v1/channels?limit=100");
        var last = everything.json();
        var ids = everything.text();
        var chat = CLIENT.get("/api/v1/channels?type=chat&limit=100");
        var id = chat.at("data[0].id");
        for (int i = 0; !chat.at("data[" + i + "].name").equals("Chat"); i++) {
            id = chat.at("data[" + (i + 1) + "].id");
        }
        assertThat(ids).contains(id);
        assertThat(last.get("has_more").orElseThrow().toString()).contains("false");
        assertThat(CLIENT.get("/api/v1/channels?starting_after=" + id).at("data"))
                .isEqualTo("[]");
        var refused = CLIENT.patch("/api/v1/channels/" + id, "{\"name\":\"Other\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("code")).isEqualTo("conflict");
        assertThat(CLIENT.delete("/api/v1/channels/" + id).status()).isEqualTo(409);
        assertThat(CLIENT.get("/api/v1/channels?status=inactive").text()).doesNotContain(id);
    }

    @Test
    void an_agent_takes_a_preset_in_the_place_of_its_models_but_not_together_with_others() {
        var path = CLIENT.post("/api/v1/agents", Samples.AGENT).header("Location");

        assertThat(CLIENT.patch(path, "{\"model_preset\":\"economy\"}").status())
                .isEqualTo(200);
        assertRefused(
                CLIENT.patch(path, "{\"model_preset\":\"economy\",\"model_config\":{\"generation\":null}}"),
                "model_preset",
                "contradictory");
        assertThat(CLIENT.patch(
                                path,
                                "{\"model_config\":{\"generation\":{\"provider\":\"ollama\",\"model\":\"llama\"}}}")
                        .at("model_config.generation.model"))
                .isEqualTo("llama");
        assertRefused(CLIENT.patch(path, "{\"persona\":{\"tone\":\"rude\"}}"), "persona.tone", "unknown_value");
        assertThat(CLIENT.patch(path, "{\"persona\":{\"tone\":\"rude\"}}").at("detail"))
                .contains("conversational, formal, neutral");
    }

    @Test
    void that_are_in_use_are_not_archived_and_say_by_what() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT);
        var channel = CLIENT.post("/api/v1/channels", Samples.CHANNEL);
        var blueprint = CLIENT.post("/api/v1/blueprints", Samples.blueprint(agent.at("id")));
        CLIENT.post(blueprint.header("Location") + "/publish", "");
        var run = CLIENT.post(
                "/api/v1/interview-runs",
                "{\"blueprint_id\":\"%s\",\"channel_id\":\"%s\"}".formatted(blueprint.at("id"), channel.at("id")));

        assertInUse(CLIENT.delete(agent.header("Location")), "blueprints/" + blueprint.at("id"));
        assertInUse(CLIENT.delete(channel.header("Location")), "interview-runs/" + run.at("id"));
        assertInUse(CLIENT.post(blueprint.header("Location") + "/archive", ""), "interview-runs/" + run.at("id"));

        CLIENT.post("/api/v1/interview-runs/" + run.at("id") + "/cancel", "");
        assertThat(CLIENT.delete(channel.header("Location")).status()).isEqualTo(200);
        assertInUse(CLIENT.delete(agent.header("Location")), "blueprints/" + blueprint.at("id"));
        assertThat(CLIENT.post(blueprint.header("Location") + "/archive", "").status())
                .isEqualTo(200);
        assertThat(CLIENT.delete(agent.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void are_in_use_as_long_as_an_open_link_lets_people_in_with_them() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT);
        var other = CLIENT.post("/api/v1/agents", Samples.AGENT);
        var channel = CLIENT.post("/api/v1/channels", Samples.CHANNEL);
        var blueprint = CLIENT.post("/api/v1/blueprints", Samples.blueprint(agent.at("id")));
        CLIENT.post(blueprint.header("Location") + "/publish", "");
        var link = CLIENT.post(
                blueprint.header("Location") + "/open-links",
                "{\"name\":\"Door\",\"agent_id\":\"%s\",\"channel_id\":\"%s\"}"
                        .formatted(other.at("id"), channel.at("id")));
        assertThat(link.status()).as(link.text()).isEqualTo(201);
        var user = "open-links/" + link.at("id");

        assertInUse(CLIENT.post(blueprint.header("Location") + "/archive", ""), user);
        assertInUse(CLIENT.delete(other.header("Location")), user);
        assertInUse(CLIENT.delete(channel.header("Location")), user);

        assertThat(CLIENT.delete(link.header("Location")).status()).isEqualTo(200);
        assertThat(CLIENT.delete(channel.header("Location")).status()).isEqualTo(200);
        assertThat(CLIENT.post(blueprint.header("Location") + "/archive", "").status())
                .isEqualTo(200);
        assertThat(CLIENT.delete(other.header("Location")).status()).isEqualTo(200);
    }

    private static void assertInUse(Client.Answer answer, String user) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("code")).isEqualTo("in_use");
        assertThat(answer.at("errors")).contains(user);
    }

    @Test
    void that_are_archived_or_switched_off_are_not_used_for_anything_new() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT);
        CLIENT.delete(agent.header("Location"));
        var blueprint = CLIENT.post("/api/v1/blueprints", Samples.blueprint(agent.at("id")));
        assertThat(blueprint.status()).isEqualTo(409);
        assertThat(blueprint.at("code")).isEqualTo("archived");
        assertThat(blueprint.at("errors[0].path")).isEqualTo("agent_id");

        var run = "{\"blueprint_id\":\"%s\",\"channel_id\":\"%s\"}";
        var published = GATEWAY.publishedBlueprint();
        var channel = CLIENT.post("/api/v1/channels", Samples.CHANNEL);
        CLIENT.patch(channel.header("Location"), "{\"status\":\"inactive\"}");
        var off = CLIENT.post("/api/v1/interview-runs", run.formatted(published, channel.at("id")));
        assertThat(off.at("code")).isEqualTo("conflict");
        assertThat(off.at("detail")).contains("inactive");
        CLIENT.delete(channel.header("Location"));
        assertThat(CLIENT.post("/api/v1/interview-runs", run.formatted(published, channel.at("id")))
                        .at("code"))
                .isEqualTo("archived");
        CLIENT.post("/api/v1/blueprints/" + published + "/archive", "");
        assertThat(CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + published + "\"}")
                        .at("code"))
                .isEqualTo("archived");
    }

    @Test
    void of_others_are_neither_changed_nor_archived() {
        var path = CLIENT.post("/api/v1/agents", Samples.AGENT).header("Location");
        for (var key : new String[] {TestGateway.TEST_KEY, TestGateway.OTHER_KEY}) {
            assertThat(CLIENT.as(key).patch(path, "{}").status()).isEqualTo(404);
            assertThat(CLIENT.as(key).delete(path).status()).isEqualTo(404);
        }
        assertThat(CLIENT.as(TestGateway.READ_KEY).patch(path, "{}").status()).isEqualTo(403);
        var asChannel = path.replace("agents/agt_", "channels/chn_");
        assertThat(CLIENT.patch(asChannel, "{}").status()).isEqualTo(404);
    }
}
