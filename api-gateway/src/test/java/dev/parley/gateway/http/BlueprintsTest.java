package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A blueprint")
final class BlueprintsTest {

    private static final String QUESTION = "{\"type\":\"question\",\"key\":\"more\",\"text\":\"What else?\"}";

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private String agent = "";
    private String path = "";

    @BeforeEach
    void create() {
        agent = CLIENT.post("/api/v1/agents", Samples.AGENT).at("id");
        path = CLIENT.post("/api/v1/blueprints", Samples.blueprint(agent)).header("Location");
    }

    private Client.Answer published() {
        var answer = CLIENT.post(path + "/publish", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    @Test
    void whose_agent_wants_a_model_that_this_installation_does_not_use_is_valid_and_told_of_it() {
        assertThat(CLIENT.post(path + "/validate", "").text()).doesNotContain("model_not_available");

        var models = "{\"model_config\":{\"generation\":{\"provider\":\"openai\",\"model\":\"gpt\"}}}";
        assertThat(CLIENT.patch("/api/v1/agents/" + agent, models).status()).isEqualTo(200);

        var checked = CLIENT.post(path + "/validate", "");
        assertThat(checked.at("valid")).isEqualTo("true");
        assertThat(checked.text())
                .contains("\"model_not_available\"", "agent.model_config.generation.provider", "built-in engine");
    }

    @Test
    void that_is_published_and_then_changed_is_a_new_draft_beside_the_version_in_use() {
        var published = published();
        var changed =
                CLIENT.patch(path, "{\"name\":\"Second\",\"description\":null,\"settings\":{\"max_duration_m\":15}}");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("status")).isEqualTo("draft");
        assertThat(changed.at("version")).isEqualTo("2");
        assertThat(changed.at("published_version")).isEqualTo("1");
        assertThat(changed.at("description")).isEqualTo("null");
        assertThat(changed.at("settings.max_duration_m")).isEqualTo("15");
        assertThat(changed.at("settings.intro_message")).isEqualTo("Hello");
        assertThat(changed.at("graph")).isEqualTo(published.at("graph"));
        assertThat(changed.header("ETag")).isEqualTo("\"3\"");

        assertThat(CLIENT.get(path + "/versions").at("data[0].name")).isEqualTo("Onboarding");
        assertThat(CLIENT.get(path + "/versions/1").at("name")).isEqualTo("Onboarding");
        assertThat(CLIENT.get(path + "/versions/2").at("status")).isEqualTo("draft");
        assertThat(CLIENT.get(path + "/versions/3").status()).isEqualTo(404);
        assertThat(CLIENT.get(path + "/versions/0").status()).isEqualTo(404);
        published();
        assertThat(CLIENT.get(path + "/versions?limit=1").at("data[0].version")).isEqualTo("2");
        assertThat(CLIENT.get(path + "/versions?limit=1&cursor=2").at("data[0].version"))
                .isEqualTo("1");
        assertThat(CLIENT.get(path + "/versions/2").at("status")).isEqualTo("published");
    }

    @Test
    void does_not_change_its_graph_by_a_patch() {
        var refused = CLIENT.patch(path, "{\"graph\":{}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("errors[0].path")).isEqualTo("graph");
        assertThat(refused.at("detail")).contains("PUT");
    }

    @Test
    void takes_another_agent_that_can_be_used() {
        var other = CLIENT.post("/api/v1/agents", Samples.AGENT.replace("Ada", "Bob"));
        var changed = CLIENT.patch(path + "?expand%5B%5D=agent", "{\"agent_id\":\"" + other.at("id") + "\"}");
        assertThat(changed.at("agent.name")).isEqualTo("Bob");
        assertThat(CLIENT.patch(path, "{\"agent_id\":\"" + agent + "\"}").at("agent"))
                .isEqualTo("null");
        CLIENT.delete(other.header("Location"));
        assertThat(CLIENT.patch(path, "{\"agent_id\":\"" + other.at("id") + "\"}")
                        .at("code"))
                .isEqualTo("archived");
        assertThat(CLIENT.patch(path, "{\"agent_id\":\"agt_00000000000000000000000000\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void is_drawn_node_by_node() {
        var put = CLIENT.put(path + "/graph/nodes/more", QUESTION);
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(put.at("graph.nodes.more.text")).isEqualTo("What else?");
        assertThat(put.at("graph.nodes.why.text")).isEqualTo("Why do you use it?");

        var patched = CLIENT.patch(path + "/graph/nodes/why", "{\"objective\":null,\"probing\":{\"enabled\":true}}");
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(patched.at("graph.nodes.why.objective")).isEqualTo("null");
        assertThat(patched.at("graph.nodes.why.probing.enabled")).isEqualTo("true");
        assertThat(patched.at("graph.nodes.why.probing.completion_hint")).isEqualTo("a motive");

        var edges = CLIENT.put(path + "/graph/edges", "{\"edges\":[{\"from\":\"why\",\"to\":\"more\"}]}");
        assertThat(edges.at("graph.edges[0].to")).isEqualTo("more");
        var deleted = CLIENT.delete(path + "/graph/nodes/more");
        assertThat(deleted.status()).as(deleted.text()).isEqualTo(200);
        assertThat(deleted.at("graph.edges")).isEqualTo("[]");
        assertThat(CLIENT.delete(path + "/graph/nodes/more").status()).isEqualTo(404);
        assertThat(CLIENT.delete(path + "/graph/nodes/why").at("graph.entry_node"))
                .isEqualTo("null");
    }

    @Test
    void changes_the_type_of_a_node_when_what_no_longer_fits_is_cleared() {
        var form = "{\"type\":\"form\",\"fields\":[{\"key\":\"a\",\"type\":\"boolean\",\"label\":\"A\"}]%s}";
        assertThat(CLIENT.patch(path + "/graph/nodes/why", form.formatted("")).status())
                .isEqualTo(400);
        var changed = CLIENT.patch(path + "/graph/nodes/why", form.formatted(",\"objective\":null,\"probing\":null"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("graph.nodes.why.type")).isEqualTo("form");
    }

    @Test
    void refuses_drawings_that_cannot_be_read() {
        assertThat(CLIENT.put(path + "/graph/nodes/x", "{\"type\":\"riddle\"}").at("errors[0].path"))
                .isEqualTo("type");
        assertThat(CLIENT.put(path + "/graph/nodes/" + "x".repeat(129), QUESTION)
                        .status())
                .isEqualTo(400);
        assertThat(CLIENT.put(path + "/graph/nodes/a%00b", QUESTION).status()).isEqualTo(400);
        assertThat(CLIENT.patch(path + "/graph/nodes/unknown", "{}").status()).isEqualTo(404);
        assertThat(CLIENT.put(path + "/graph/edges", "{}").at("errors[0].path")).isEqualTo("edges");
        assertThat(CLIENT.put(path + "/graph/edges", "{\"edges\":[{\"from\":1}]}")
                        .status())
                .isEqualTo(400);
        assertThat(CLIENT.put(path + "/graph/nodes/more", QUESTION, "If-Match", "\"9\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void that_is_archived_is_kept_as_it_was_published() {
        published();
        var archived = CLIENT.post(path + "/archive", "", "Idempotency-Key", "archive-it");
        assertThat(archived.status()).as(archived.text()).isEqualTo(200);
        assertThat(archived.at("status")).isEqualTo("archived");
        assertThat(archived.at("archived_at")).isNotEqualTo("null");
        assertThat(CLIENT.post(path + "/archive", "").text()).isEqualTo(archived.text());
        assertThat(CLIENT.put(path + "/graph/nodes/more", QUESTION).at("code")).isEqualTo("archived");
        assertThat(CLIENT.post(path + "/publish", "").at("code")).isEqualTo("archived");
        assertThat(CLIENT.get(path + "/versions/1").at("status")).isEqualTo("published");
        assertThat(CLIENT.get("/api/v1/blueprints?limit=100").text()).doesNotContain(archived.at("id"));
        assertThat(CLIENT.get("/api/v1/blueprints?limit=100&status%5B%5D=archived")
                        .text())
                .contains(archived.at("id"));
    }

    @Test
    void is_listed_with_its_agent() {
        var list = CLIENT.get("/api/v1/blueprints?agent_id=" + agent + "&status%5B%5D=draft&expand%5B%5D=agent");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        assertThat(list.at("data[0].agent.id")).isEqualTo(agent);
        assertThat(CLIENT.get("/api/v1/blueprints?agent_id=" + agent).at("data[0].agent"))
                .isEqualTo("null");
        var created = CLIENT.post("/api/v1/blueprints?expand%5B%5D=agent", Samples.blueprint(agent));
        assertThat(created.at("agent.id")).isEqualTo(agent);
        assertThat(CLIENT.get("/api/v1/blueprints?expand%5B%5D=owner").status()).isEqualTo(400);
    }
}
