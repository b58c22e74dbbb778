package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A whole interview, as a researcher and a participant see it over HTTP. */
final class InterviewOverHttpTest {

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();

    private static String publishedBlueprint() {
        var agent = CLIENT.post("/api/v1/agents", Samples.AGENT);
        assertThat(agent.status()).as(agent.text()).isEqualTo(201);
        var blueprint = CLIENT.post("/api/v1/blueprints", Samples.blueprint(agent.at("id")));
        assertThat(blueprint.status()).as(blueprint.text()).isEqualTo(201);
        var blueprintPath = "/api/v1/blueprints/" + blueprint.at("id");
        var valid = CLIENT.post(blueprintPath + "/validate", "");
        assertThat(valid.at("valid")).as(valid.text()).isEqualTo("true");
        var published = CLIENT.post(blueprintPath + "/publish", "");
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(published.at("status")).isEqualTo("published");
        return blueprint.at("id");
    }

    @Test
    void from_an_agent_to_a_completed_run() {
        var run = CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + publishedBlueprint() + "\"}");
        assertThat(run.status()).as(run.text()).isEqualTo(201);
        assertThat(run.at("status")).isEqualTo("created");
        var join = "/api/v1/join/" + run.at("join_token");
        var participant = CLIENT.as("");
        assertThat(participant.get(join).at("status")).isEqualTo("created");
        assertThat(participant.post(join + "/sessions", "{}").at("status")).isEqualTo("awaiting_consent");
        assertThat(participant.post(join + "/consent", "{\"granted\":true}").at("status"))
                .isEqualTo("active");
        var message = participant.post(join + "/messages", "{\"content\":\"Because it is quick.\"}");
        assertThat(message.status()).as(message.text()).isEqualTo(200);
        assertThat(message.at("object")).isEqualTo("message_ack");
        var state = participant.get(join);
        assertThat(state.at("open_node.type")).as(state.text()).isEqualTo("form");
        var answer = participant.post(join + "/respond", "{\"node_id\":\"details\",\"data\":{\"seats\":3}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("node_type")).isEqualTo("form");

        var path = "/api/v1/interview-runs/" + run.at("id");
        assertThat(CLIENT.get(path).at("status")).isEqualTo("processing");
        assertThat(CLIENT.get(path + "?at_version=1").at("status")).isEqualTo("created");
        var events = CLIENT.get(path + "/events?limit=2");
        assertThat(events.at("data[0].type")).isEqualTo("interview_run.created");
        assertThat(events.at("has_more")).isEqualTo("true");
    }

    @Test
    void a_required_form_that_is_skipped_in_words_is_asked_for_once_more_and_left_unanswered() {
        var run = CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + publishedBlueprint() + "\"}");
        var join = "/api/v1/join/" + run.at("join_token");
        var participant = CLIENT.as("");
        participant.post(join + "/consent", "{\"granted\":true}");
        participant.post(join + "/messages", "{\"content\":\"Because it is quick.\"}");
        participant.post(join + "/messages", "{\"content\":\"I'd like to skip this.\"}");
        assertThat(participant.get(join).at("open_node.type")).isEqualTo("form");
        participant.post(join + "/messages", "{\"content\":\"I'd like to skip this.\"}");

        var path = "/api/v1/interview-runs/" + run.at("id");
        assertThat(CLIENT.get(path).at("status")).isEqualTo("processing");
        var form = CLIENT.get(path + "/responses?partial=true");
        assertThat(form.at("items[1].question_key")).as(form.text()).isEqualTo("details");
        assertThat(form.at("items[1].answered")).isEqualTo("false");
    }
}
