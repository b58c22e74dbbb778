package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.PublicIds;
import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bad input is refused with what is wrong and where")
final class BadInputTest {

    private static TestGateway gateway;
    private static Client client;
    private static String agent;
    private static String blueprint;
    private static String run;
    private static String token;

    @BeforeAll
    static void start() {
        gateway = new TestGateway();
        client = gateway.client();
        agent = client.post("/api/v1/agents", Samples.AGENT).at("id");
        blueprint = client.post("/api/v1/blueprints", Samples.blueprint(agent)).at("id");
        client.post("/api/v1/blueprints/" + blueprint + "/publish", "");
        var created = client.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + blueprint + "\"}");
        run = created.at("id");
        token = created.at("join_token");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    /** A body, and the status, path and code it is refused with; an empty path means that no field is to blame. */
    record Case(String post, String body, int status, String path, String code) {
        @Override
        public String toString() {
            var shown = body.length() > 80 ? body.substring(0, 80) + "…" : body;
            return post.replaceAll("_[a-z0-9]{26}", "_…") + " " + shown + " → " + status + " " + path + " " + code;
        }
    }

    static List<Case> cases() {
        var cases = new ArrayList<Case>();
        cases.addAll(notEvenJson());
        cases.addAll(agents());
        cases.addAll(blueprints());
        cases.addAll(channels());
        cases.addAll(runs());
        cases.addAll(conversation(
                "/api/v1/interview-runs/" + run + "/message", "/api/v1/interview-runs/" + run + "/respond"));
        cases.addAll(conversation("/api/v1/join/" + token + "/messages", "/api/v1/join/" + token + "/respond"));
        cases.addAll(join());
        return cases;
    }

    private static List<Case> notEvenJson() {
        var path = "/api/v1/agents";
        return List.of(
                new Case(path, "{", 400, "", ""),
                new Case(path, "{\"name\":", 400, "", ""),
                new Case(path, "[]", 400, "", ""),
                new Case(path, "\"text\"", 400, "", ""),
                new Case(path, "{} {}", 400, "", ""),
                new Case(path, "{\"name\":1,\"name\":2}", 400, "", ""),
                new Case(path, "{'name':1}", 400, "", ""),
                new Case(path, "{\"name\":NaN}", 400, "", ""),
                new Case(path, "{\"name\":\"\\ud800\"}", 400, "", ""),
                new Case(path, "{\"metadata\":{\"n\":1e999999999}}", 400, "", ""),
                new Case(path, "{\"metadata\":" + "[".repeat(2000) + "]".repeat(2000) + "}", 400, "", ""),
                new Case(path, "{\"metadata\":{\"n\":" + "1".repeat(2000) + "}}", 400, "", ""));
    }

    private static List<Case> agents() {
        var path = "/api/v1/agents";
        return List.of(
                new Case(path, "{}", 400, "name", "required"),
                new Case(path, "{}", 400, "persona", "required"),
                new Case(path, "{}", 400, "techniques", "required"),
                new Case(path, "{}", 400, "probing_depth", "required"),
                new Case(path, edited(Samples.AGENT, "\"Ada\"", "7"), 400, "name", "wrong_type"),
                new Case(path, edited(Samples.AGENT, "\"Ada\"", "\" \""), 400, "name", "required"),
                new Case(path, edited(Samples.AGENT, "\"Ada\"", "\"\\u200b\\u200d\""), 400, "name", "required"),
                new Case(path, edited(Samples.AGENT, "Ada", "x".repeat(300)), 400, "name", "limit_exceeded"),
                new Case(path, edited(Samples.AGENT, "\"neutral\"", "\"rude\""), 400, "persona.tone", "unknown_value"),
                new Case(path, edited(Samples.AGENT, "\"tone\":\"neutral\",", ""), 400, "persona.tone", "required"),
                new Case(
                        path,
                        edited(Samples.AGENT, "\"en\"", "\"not a tag\""),
                        400,
                        "persona.language",
                        "invalid_format"),
                new Case(path, edited(Samples.AGENT, "1.5", "2.5"), 400, "voice.speed", "out_of_range"),
                new Case(path, edited(Samples.AGENT, "1.5", "\"1\""), 400, "voice.speed", "wrong_type"),
                new Case(
                        path,
                        edited(Samples.AGENT, "\"five_whys\"", "\"magic\""),
                        400,
                        "techniques[0]",
                        "unknown_value"),
                new Case(path, edited(Samples.AGENT, "\"five_whys\"", "1"), 400, "techniques[0]", "wrong_type"),
                new Case(
                        path,
                        edited(Samples.AGENT, "\"five_whys\"", "\"columbo\",\"columbo\""),
                        400,
                        "techniques",
                        "duplicate"),
                new Case(
                        path,
                        edited(Samples.AGENT, ":2,", ":2.5,"),
                        400,
                        "boundaries.max_follow_ups_per_question",
                        "wrong_type"),
                new Case(
                        path,
                        edited(Samples.AGENT, ":2,", ":99,"),
                        400,
                        "boundaries.max_follow_ups_per_question",
                        "out_of_range"),
                new Case(
                        path,
                        edited(Samples.AGENT, "\"team\"", "\"" + "k".repeat(600) + "\""),
                        400,
                        "metadata",
                        "limit_exceeded"),
                new Case(path, edited(Samples.AGENT, "{\"team\":\"red\"}", "[]"), 400, "metadata", "wrong_type"),
                new Case(
                        path, edited(Samples.AGENT, "{\"team\":\"red\"}", keys(51)), 400, "metadata", "limit_exceeded"),
                new Case(
                        path,
                        edited(Samples.AGENT, "{\"name\"", "{\"colour\":1,\"name\""),
                        400,
                        "colour",
                        "unknown_field"),
                new Case(
                        path,
                        edited(Samples.AGENT, "{\"provider\"", "{\"pitch\":1,\"provider\""),
                        400,
                        "voice.pitch",
                        "unknown_field"),
                new Case(
                        path,
                        edited(
                                Samples.AGENT,
                                "{\"name\"",
                                "{\"model_preset\":\"economy\",\"model_config\":{\"generation\":{\"provider\":\"builtin\"}},\"name\""),
                        400,
                        "model_preset",
                        "contradictory"),
                modelCase(path, "", "model", "required"),
                modelCase(path, ",\"model\":\"m\\nERROR forged\"", "model", "invalid_value"),
                modelCase(path, ",\"model\":\"m\",\"credentials_id\":\"../x\"", "credentials_id", "invalid_value"),
                modelCase(
                        path,
                        ",\"model\":\"m\",\"credentials_id\":\"sk-proj-abc123\"",
                        "credentials_id",
                        "invalid_value"),
                new Case(path + "?x=1", Samples.AGENT, 400, "x", "unknown_parameter"));
    }

    /** An agent whose model of openai has something wrong with it. */
    private static Case modelCase(String path, String more, String field, String code) {
        var config = "{\"model_config\":{\"generation\":{\"provider\":\"openai\"" + more + "}},\"name\"";
        return new Case(
                path, edited(Samples.AGENT, "{\"name\"", config), 400, "model_config.generation." + field, code);
    }

    private static List<Case> blueprints() {
        var path = "/api/v1/blueprints";
        var good = Samples.blueprint(agent);
        return List.of(
                new Case(path, "{}", 400, "agent_id", "required"),
                new Case(path, edited(good, agent, "agt_1"), 400, "agent_id", "invalid_format"),
                new Case(path, edited(good, agent, blueprint), 400, "agent_id", "invalid_format"),
                new Case(path, Samples.blueprint(unknown("agt")), 404, "agent_id", "unknown_object"),
                new Case(
                        path,
                        edited(good, "\"type\":\"question\"", "\"type\":\"riddle\""),
                        400,
                        "graph.nodes.why.type",
                        "unknown_value"),
                new Case(
                        path,
                        edited(good, "\"priority\":0", "\"priority\":\"high\""),
                        400,
                        "graph.edges[0].priority",
                        "wrong_type"),
                new Case(path, edited(good, "\"from\":\"why\",", ""), 400, "graph.edges[0].from", "required"),
                new Case(
                        path,
                        edited(good, "\"seats\",\"type\":\"number\"", "\"seats\",\"type\":\"guess\""),
                        400,
                        "graph.nodes.details.fields[0].type",
                        "unknown_value"),
                new Case(
                        path,
                        edited(good, "\"min\":1,", "\"min\":200,"),
                        400,
                        "graph.nodes.details.fields[0].min",
                        "contradictory"),
                new Case(
                        path,
                        edited(good, "\"objective\":\"motives\"", "\"aim\":\"motives\""),
                        400,
                        "graph.nodes.why.aim",
                        "unknown_field"),
                new Case(
                        path,
                        edited(good, "motives", "x".repeat(11_000)),
                        400,
                        "graph.nodes.why.objective",
                        "limit_exceeded"),
                new Case(
                        path,
                        edited(good, "\"max_duration_m\":30", "\"max_duration_m\":0"),
                        400,
                        "settings.max_duration_m",
                        "out_of_range"),
                new Case(
                        path,
                        edited(good, "\"responses\":true", "\"responses\":1"),
                        400,
                        "pipeline.responses",
                        "wrong_type"),
                new Case(path + "/" + blueprint + "/publish", "{\"now\":true}", 400, "now", "unknown_field"),
                new Case(path + "/" + unknown("bp") + "/publish", "", 404, "", ""),
                new Case(path + "/" + unknown("bp") + "/validate", "", 404, "", ""),
                new Case(path + "/nonsense/publish", "", 404, "", ""));
    }

    private static List<Case> channels() {
        var path = "/api/v1/channels";
        return List.of(
                new Case(path, "{}", 400, "name", "required"),
                new Case(path, "{\"name\":\"c\",\"type\":\"pigeon\"}", 400, "type", "unknown_value"),
                new Case(
                        path,
                        "{\"name\":\"c\",\"type\":\"chat\",\"settings\":{\"recording\":\"yes\"}}",
                        400,
                        "settings.recording",
                        "wrong_type"),
                new Case(
                        path,
                        "{\"name\":\"c\",\"type\":\"chat\",\"settings\":{\"max_duration_s\":-1}}",
                        400,
                        "settings.max_duration_s",
                        "out_of_range"),
                new Case(path, "{\"name\":\"c\",\"type\":\"chat\",\"provider\":{}}", 400, "provider.name", "required"));
    }

    private static List<Case> runs() {
        var path = "/api/v1/interview-runs";
        var given = "{\"blueprint_id\":\"" + blueprint + "\",";
        var connector = unknown("con");
        return List.of(
                new Case(path, "{}", 400, "blueprint_id", "required"),
                new Case(path, "{\"blueprint_id\":null}", 400, "blueprint_id", "required"),
                new Case(path, "{\"blueprint_id\":5}", 400, "blueprint_id", "wrong_type"),
                new Case(path, "{\"blueprint_id\":\"bp_!\"}", 400, "blueprint_id", "invalid_format"),
                new Case(path, "{\"blueprint_id\":\"" + unknown("bp") + "\"}", 404, "blueprint_id", "unknown_object"),
                new Case(path, given + "\"agent_id\":\"" + unknown("agt") + "\"}", 404, "agent_id", "unknown_object"),
                new Case(
                        path,
                        given + "\"channel_id\":\"" + unknown("chn") + "\"}",
                        404,
                        "channel_id",
                        "unknown_object"),
                new Case(
                        path,
                        given + "\"connector_id\":\"" + connector + "\",\"meeting_url\":\"https://m.example\"}",
                        404,
                        "connector_id",
                        "unknown_object"),
                new Case(
                        path,
                        given + "\"channel_id\":\"" + unknown("chn") + "\",\"connector_id\":\"" + connector + "\"}",
                        400,
                        "connector_id",
                        "contradictory"),
                new Case(path, given + "\"connector_id\":\"" + connector + "\"}", 400, "meeting_url", "required"),
                new Case(path, given + "\"meeting_url\":\"https://m.example\"}", 400, "meeting_url", "contradictory"),
                new Case(
                        path, given + "\"meeting_url\":\"javascript:alert(1)\"}", 400, "meeting_url", "invalid_format"),
                new Case(path, given + "\"scheduled_at\":\"tomorrow\"}", 400, "scheduled_at", "invalid_format"),
                new Case(
                        path,
                        given + "\"scheduled_at\":\"+999999999-12-31T00:00:00Z\"}",
                        400,
                        "scheduled_at",
                        "invalid_format"),
                new Case(
                        path,
                        given + "\"scheduled_at\":\"2999-01-02T00:00:00Z\",\"expires_at\":\"2999-01-01T00:00:00Z\"}",
                        400,
                        "expires_at",
                        "contradictory"),
                new Case(path, given + "\"expires_at\":\"2001-01-01T00:00:00Z\"}", 400, "expires_at", "in_the_past"),
                new Case(path, given + "\"participant\":\"Ann\"}", 400, "participant", "wrong_type"),
                new Case(
                        path,
                        given + "\"participant\":{\"email\":\"a@b.c\"}}",
                        400,
                        "participant.email",
                        "unknown_field"),
                new Case(path, given + "\"status\":\"completed\"}", 400, "status", "unknown_field"),
                new Case(path, given + "\"organization_id\":\"org_1\"}", 400, "organization_id", "unknown_field"),
                new Case(path + "?expand%5B%5D=blueprint.owner", "{}", 400, "expand", "unknown_value"),
                new Case(path + "/" + run + "/cancel", "{\"reason\":1}", 400, "reason", "wrong_type"),
                new Case(path + "/" + run + "/end", "{\"reason\":\"x\"}", 400, "reason", "unknown_field"),
                new Case(path + "/" + unknown("run") + "/end", "", 404, "", ""),
                new Case(path + "/" + unknown("run") + "/cancel", "", 404, "", ""),
                new Case(path + "/" + unknown("run") + "/message", "{\"content\":\"x\"}", 404, "", ""),
                new Case(path + "/" + unknown("run") + "/respond", "{\"node_id\":\"x\",\"data\":{}}", 404, "", ""));
    }

    private static List<Case> conversation(String message, String respond) {
        return List.of(
                new Case(message, "{}", 400, "content", "required"),
                new Case(message, "{\"content\":\"\"}", 400, "content", "required"),
                new Case(message, "{\"content\":\"\\u200b\\u200d\"}", 400, "content", "required"),
                new Case(message, "{\"content\":{}}", 400, "content", "wrong_type"),
                new Case(
                        message,
                        "{\"content\":\"" + "x".repeat(16 * 1024 + 1) + "\"}",
                        400,
                        "content",
                        "limit_exceeded"),
                new Case(
                        message,
                        "{\"content\":\"x\",\"client_message_id\":\"" + "y".repeat(65) + "\"}",
                        400,
                        "client_message_id",
                        "limit_exceeded"),
                new Case(message, "{\"content\":\"x\",\"spoken_at\":\"now\"}", 400, "spoken_at", "invalid_format"),
                new Case(message, "{\"content\":\"x\",\"duration_ms\":-1}", 400, "duration_ms", "out_of_range"),
                new Case(message, "{\"content\":\"x\",\"confidence\":1.5}", 400, "confidence", "out_of_range"),
                new Case(message, "{\"content\":\"x\",\"role\":\"agent\"}", 400, "role", "unknown_field"),
                new Case(respond, "{}", 400, "node_id", "required"),
                new Case(respond, "{}", 400, "data", "required"),
                new Case(respond, "{\"node_id\":\"details\",\"data\":[]}", 400, "data", "wrong_type"),
                new Case(
                        respond,
                        "{\"node_id\":\"details\",\"data\":{\"t\":\"" + "x".repeat(66_000) + "\"}}",
                        400,
                        "data",
                        "limit_exceeded"));
    }

    private static List<Case> join() {
        var path = "/api/v1/join/" + token;
        return List.of(
                new Case(path + "/consent", "{}", 400, "granted", "required"),
                new Case(path + "/consent", "{\"granted\":\"yes\"}", 400, "granted", "wrong_type"),
                new Case(path + "/sessions", "{\"force\":true}", 400, "force", "unknown_field"),
                new Case("/api/v1/join/" + token.replaceFirst(".$", "") + "/leave", "", 404, "", ""),
                new Case("/api/v1/join/" + "A".repeat(67) + "/sessions", "", 404, "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused(Case bad) {
        var answer = client.post(bad.post(), bad.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(bad.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.text()).doesNotContain("Exception", "dev.parley", "io.micronaut", "java.");
        if (!bad.path().isEmpty()) {
            assertThat(answer.text()).contains("\"path\":\"" + bad.path() + "\",\"code\":\"" + bad.code() + "\"");
        }
    }

    private static String edited(String body, String from, String to) {
        assertThat(body).contains(from);
        return body.replace(from, to);
    }

    private static String keys(int count) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            keys.add("\"k" + i + "\":1");
        }
        return "{" + String.join(",", keys) + "}";
    }

    private static String unknown(String prefix) {
        for (var kind : PublicIds.Kind.values()) {
            if (kind.prefix().equals(prefix)) {
                return PublicIds.format(kind, UUID.randomUUID());
            }
        }
        throw new IllegalArgumentException(prefix);
    }
}
