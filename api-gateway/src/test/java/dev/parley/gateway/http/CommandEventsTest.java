package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.input.CommandData;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Commands as CloudEvents")
final class CommandEventsTest {

    private static final String PATH = "/api/v1/commands";

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client CLIENT = GATEWAY.client();
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();

    private static String event(String id, String type, String subject, String data) {
        return """
            {"specversion":"1.0","id":"%s","source":"/ats","type":"dev.parley.%s",%s"data":%s,"comexampletag":"x"}\
            """.formatted(id, type, subject.isEmpty() ? "" : "\"subject\":\"" + subject + "\",", data);
    }

    private static String create(String id, String subject) {
        return event(id, "CreateInterviewRun", subject, "{\"blueprint_id\":\"" + BLUEPRINT + "\"}");
    }

    private static Client.Answer send(Client who, String type, String body, String... headers) {
        return who.send(who.request(PATH, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Client.Answer one(String event) {
        return send(CLIENT, CommandEventsController.ONE, event);
    }

    private static Client.Answer batch(String... events) {
        return send(CLIENT, CommandEventsController.BATCH, "[" + String.join(",", events) + "]");
    }

    @Test
    void one_makes_a_run_and_the_same_again_is_the_same_command() {
        var id = UUID.randomUUID().toString();
        var first = one(create(id, ""));
        var again = one(create(id, ""));

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("status")).isEqualTo("accepted");
        assertThat(first.at("version")).isEqualTo("1");
        assertThat(first.at("event_id")).isEqualTo(id);
        assertThat(again.at("run_id")).isEqualTo(first.at("run_id"));
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(CLIENT.get("/api/v1/interview-runs/" + first.at("run_id")).at("status"))
                .isEqualTo("created");
    }

    @Test
    void an_id_that_is_no_uuid_counts_with_its_source() {
        var first = one(create("order-1", ""));
        var elsewhere = one(create("order-1", "").replace("/ats", "/crm"));

        assertThat(one(create("order-1", "")).at("run_id")).isEqualTo(first.at("run_id"));
        assertThat(elsewhere.at("run_id")).isNotEqualTo(first.at("run_id"));
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        var id = UUID.randomUUID().toString();
        var run = one(create(UUID.randomUUID().toString(), "")).at("run_id");
        one(event(id, "JoinInterviewRun", run, "{}"));

        var other = one(event(id, "CancelInterviewRun", run, "{}"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("code")).isEqualTo("idempotency_key_reused");
    }

    @Test
    void another_tenant_may_use_the_same_id() {
        var id = UUID.randomUUID().toString();
        var run = one(create(id, "")).at("run_id");
        var theirs = send(CLIENT.as(TestGateway.TEST_KEY), CommandEventsController.ONE, create(id, ""));

        assertThat(theirs.status()).as("their blueprint is another one").isEqualTo(404);
        assertThat(one(create(id, "")).at("run_id")).isEqualTo(run);
    }

    @Test
    void those_of_a_run_in_a_batch_are_decided_in_their_order() {
        var run = UUID.randomUUID().toString();
        var events = new ArrayList<String>();
        events.add(create("b-1", run));
        events.add(event("b-2", "JoinInterviewRun", run, "{}"));
        events.add(event("b-3", "GrantConsent", run, "{}"));
        for (int i = 0; i < 20; i++) {
            events.add(event("m-" + i, "RecordMessage", run, "{\"content\":\"word " + i + "\",\"node_id\":\"why\"}"));
        }
        var answer = batch(events.toArray(String[]::new));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("rejected");
        var path = "/api/v1/interview-runs/" + answer.at("data[0].run_id");
        var transcript = CLIENT.get(path + "/transcript?partial=true").text();
        int at = -1;
        for (int i = 0; i < 20; i++) {
            int next = transcript.indexOf("\"word " + i + "\"");
            assertThat(next).as("word %d", i).isGreaterThan(at);
            at = next;
        }
        var again = batch(events.toArray(String[]::new));
        assertThat(((Json.Array) again.json().get("data").orElseThrow()).items())
                .allSatisfy(
                        item -> assertThat(((Json.Object) item).get("replayed")).contains(Json.bool(true)));
    }

    @Test
    void a_failure_in_a_batch_is_that_commands_alone() {
        var run = UUID.randomUUID().toString();
        var answer = batch(
                create("f-1", run),
                event("f-2", "RecordMessage", run, "{\"content\":7}"),
                event("f-3", "Dance", run, "{}"),
                event("f-4", "RecordAssessment", run, "{}"),
                event("f-5", "JoinInterviewRun", "", "{}"),
                event("f-6", "JoinInterviewRun", UUID.randomUUID().toString(), "{}"),
                "7",
                event("f-8", "JoinInterviewRun", run, "{}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("data[0].status")).isEqualTo("accepted");
        assertThat(answer.at("data[1].errors[0].path")).isEqualTo("data.content");
        assertThat(answer.at("data[2].errors[0].path")).isEqualTo("type");
        assertThat(answer.at("data[3].status")).isEqualTo("rejected");
        assertThat(answer.at("data[4].errors[0].path")).isEqualTo("subject");
        assertThat(answer.at("data[5].code")).isEqualTo("not_found");
        assertThat(answer.at("data[6].code")).isEqualTo("invalid_request");
        assertThat(answer.at("data[7].status")).isEqualTo("accepted");
    }

    @Test
    void five_hundred_are_a_batch_and_one_more_is_too_many() {
        var events = new ArrayList<String>();
        for (int i = 0; i < Limits.COMMANDS_PER_REQUEST; i++) {
            events.add(create("n-" + i, ""));
        }
        var full = batch(events.toArray(String[]::new));
        assertThat(full.status()).isEqualTo(200);
        events.add(create("n-more", ""));
        var over = batch(events.toArray(String[]::new));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.at("code")).isEqualTo("limit_exceeded");
    }

    @Test
    void in_binary_mode_the_attributes_are_headers() {
        var body = "{\"blueprint_id\":\"" + BLUEPRINT + "\"}";
        var answer = send(
                CLIENT,
                "application/json",
                body,
                "ce-specversion",
                "1.0",
                "ce-id",
                "bin-1",
                "ce-source",
                "/ats",
                "ce-type",
                "dev.parley.CreateInterviewRun");
        assertThat(answer.at("status")).as(answer.text()).isEqualTo("accepted");
        assertThat(one(create("bin-1", "")).at("run_id")).isEqualTo(answer.at("run_id"));
        assertThat(send(CLIENT, "application/json", body).status()).isEqualTo(415);
        var wrong = send(CLIENT, "text/plain", body);
        assertThat(wrong.status()).isEqualTo(415);
        assertThat(wrong.at("detail"))
                .contains(CommandEventsController.ONE, CommandEventsController.BATCH, CommandEventsController.BINARY);
    }

    @Test
    void are_found_by_their_id_by_their_own_tenant() {
        var accepted = one(create(UUID.randomUUID().toString(), ""));
        var path = PATH + "/" + accepted.at("id");
        assertThat(CLIENT.get(path).at("status")).isEqualTo("accepted");
        assertThat(CLIENT.get(path).at("version")).isEqualTo("1");
        assertThat(CLIENT.as(TestGateway.OTHER_KEY).get(path).status()).isEqualTo(404);
        var refused = batch(event(UUID.randomUUID().toString(), "EndInterviewRun", accepted.at("run_id"), "{}"));
        var found = CLIENT.get(PATH + "/" + refused.at("data[0].id"));
        assertThat(found.at("status")).isEqualTo("rejected");
        assertThat(found.at("code")).isEqualTo("conflict");
        assertThat(CLIENT.get(PATH + "/cmd_" + "0".repeat(26)).status()).isEqualTo(404);
    }

    @Test
    void an_expected_version_that_is_not_the_runs_is_refused() {
        var run = one(create(UUID.randomUUID().toString(), "")).at("run_id");
        var join = event(UUID.randomUUID().toString(), "JoinInterviewRun", run, "{}");
        assertThat(one(join.replace("\"comexampletag\":\"x\"", "\"expectedversion\":7"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void what_is_no_event_is_refused_with_its_reasons() {
        assertThat(one("[]").status()).isEqualTo(400);
        assertThat(one("{}").text()).contains("specversion", "\"id\"", "source", "type");
        assertThat(batch().at("data")).isEqualTo("[]");
        assertThat(send(CLIENT, CommandEventsController.BATCH, "{}").status()).isEqualTo(400);
        assertThat(send(CLIENT.as(TestGateway.READ_KEY), CommandEventsController.ONE, create("x", ""))
                        .status())
                .isEqualTo(403);
        assertThat(one(event("x", "Dance", "", "{}")).text()).contains(CommandData.names());
    }
}
