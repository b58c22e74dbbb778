package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.turn.Sentiment;
import dev.parley.gateway.Client;
import dev.parley.gateway.Samples;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.json.JsonParsing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An interview run looks like the seed")
final class SeedTest {

    private static final String EVERYTHING =
            "?expand%5B%5D=blueprint&expand%5B%5D=blueprint.agent&expand%5B%5D=agent&expand%5B%5D=channel&expand%5B%5D=connector"
                    + "&expand%5B%5D=transcript&expand%5B%5D=responses&expand%5B%5D=analysis";
    private static final String SCHEDULED = "2999-01-01T10:00:00Z";

    private static TestGateway gateway;
    private static Client client;
    private static Json.Object seed;
    private static String blueprint;

    @BeforeAll
    static void start() throws IOException {
        gateway = new TestGateway();
        client = gateway.client();
        try (var file = SeedTest.class.getResourceAsStream("/seed/create-interview-run.json")) {
            seed = (Json.Object) JsonParsing.parseTrusted(file.readAllBytes());
        }
        var agent = client.post("/api/v1/agents", Samples.AGENT);
        var made = client.post("/api/v1/blueprints", Samples.blueprint(agent.at("id")));
        blueprint = made.at("id");
        client.post("/api/v1/blueprints/" + blueprint + "/publish", "");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_create_has_every_member_with_its_name_and_type() {
        var created = client.post("/api/v1/interview-runs", """
                {"blueprint_id":"%s","scheduled_at":"%s","participant":{"external_id":"e1","name":"Ann","metadata":{"a":null}},
                 "metadata":{"b":[1,{"c":null}]}}""".formatted(blueprint, SCHEDULED));

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(new SeedShape(seed).hold(created.json()).mistakes()).isEmpty();
        assertThat(created.json().members().keySet())
                .containsSubsequence("id", "organization_id", "test_mode", "blueprint_id");
        assertThat(created.at("blueprint")).isEqualTo("null");
        assertThat(created.at("metadata")).isEqualTo("{\"b\":[1,{\"c\":null}]}");
        assertThat(created.at("join_url")).isEqualTo("https://talk.example/join/" + created.at("join_token"));
    }

    @Test
    void fully_expanded_gets_show_every_member_with_its_name_and_type() {
        var shape = new SeedShape(seed);

        interview().forEach(document -> shape.hold(document.json()));
        shape.hold(meeting().json());

        assertThat(shape.mistakes()).isEmpty();
        assertThat(shape.neverSeen()).isEmpty();
    }

    /** A whole interview over a telephone channel, looked at while it is on and after it is over. */
    private static List<Client.Answer> interview() {
        var channel = client.post("/api/v1/channels", """
                {"name":"Phone","type":"telephony","provider":{"name":"acme","credentials_id":"cred-1","config":{"n":1}},
                 "settings":{"recording":true,"max_duration_s":600,"idle_timeout_s":60},"metadata":{"x":1}}""");
        assertThat(channel.status()).as(channel.text()).isEqualTo(201);
        var created = client.post("/api/v1/interview-runs" + EVERYTHING, """
                {"blueprint_id":"%s","channel_id":"%s","participant":{"external_id":"e1","name":"Ann","metadata":{"a":1}},
                 "metadata":{"wave":1}}""".formatted(blueprint, channel.at("id")));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var join = "/api/v1/join/" + created.at("join_token");
        var path = "/api/v1/interview-runs/" + created.at("id");
        client.post(join + "/sessions", "");
        client.post(join + "/consent", "{\"granted\":true}");
        client.post(join + "/messages", "{\"content\":\"It is quick.\",\"duration_ms\":900,\"confidence\":0.9}");
        var active = client.get(path + EVERYTHING);
        client.post(join + "/respond", "{\"node_id\":\"details\",\"data\":{\"seats\":3}}");
        finish(created.at("id"));
        var completed = client.get(path + EVERYTHING);
        assertThat(completed.at("status")).isEqualTo("completed");
        return List.of(created, active, completed);
    }

    private static void finish(String runId) {
        var run = new RunId(PublicIds.parse(Kind.RUN, runId).orElseThrow());
        var entry = new EntryId(UUID.randomUUID());
        var item = new ResponseItem(
                "why",
                NodeType.QUESTION,
                "why",
                true,
                Optional.of("It is quick."),
                List.of(entry),
                0,
                true,
                Optional.empty(),
                Optional.of(Sentiment.POSITIVE));
        var mood = new AnalysisResults.Mood(Sentiment.POSITIVE, OptionalDouble.of(0.6), List.of(entry));
        var results = new AnalysisResults(
                Optional.of(new AnalysisResults.Summary("It is quick.", List.of(entry))),
                List.of(new AnalysisResults.Theme(
                        "speed", 0.5, List.of(entry), List.of(new AnalysisResults.Quote(entry, "quick")))),
                Optional.of(mood),
                List.of(new AnalysisResults.QuestionSentiment("why", mood)));
        var runs = gateway.pipeline.runs();
        runs.work(TestGateway.ACME, run, new RunCommand.RecordResponses(List.of(item), 1, "builtin/1"));
        runs.work(
                TestGateway.ACME,
                run,
                new RunCommand.RecordAnalysis(Optional.empty(), results, "builtin/1", "builtin/1", List.of()));
    }

    /** A run that a bot conducts in a meeting. */
    private static Client.Answer meeting() {
        var connector = client.post("/api/v1/connectors", Samples.CONNECTOR).at("id");
        var created =
                client.post("/api/v1/interview-runs" + EVERYTHING, """
                {"blueprint_id":"%s","connector_id":"%s","meeting_url":"https://meet.example/x","scheduled_at":"%s"}""".formatted(blueprint, connector, SCHEDULED));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.at("join_url")).isEqualTo("null");
        assertThat(created.at("channel_id")).isEqualTo("null");
        return created;
    }
}
