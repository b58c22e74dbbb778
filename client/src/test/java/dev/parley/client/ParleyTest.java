package dev.parley.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.client.model.Event;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.Node;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.Sentiment;
import dev.parley.client.model.Technique;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Java client")
class ParleyTest {

    private static final String RUN = resource("documents/run.json");

    private final ScriptedServer server = new ScriptedServer();
    private Parley parley = Parley.with(quick(3));

    @BeforeEach
    void connects() {
        parley = Parley.with(quick(3));
    }

    @AfterEach
    void close() {
        parley.close();
        server.close();
    }

    private Settings quick(int attempts) {
        return new Settings(
                server.uri(),
                Optional.of("sk_test_x"),
                Duration.ofSeconds(10),
                attempts,
                Duration.ofMillis(1),
                Duration.ofMillis(20),
                Observer.NONE);
    }

    @Test
    void reads_a_whole_run_with_everything_expanded_and_ignores_what_it_does_not_know() {
        server.says(200, RUN);

        var run = parley.runs().get("run_1", "blueprint", "transcript");

        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(run.participant().externalId()).contains("contact-0417");
        assertThat(run.joinUrl()).isEmpty();
        assertThat(run.blueprint().orElseThrow().graph().nodes().get("role")).isInstanceOf(Node.Question.class);
        assertThat(run.transcript().orElseThrow().entries()).hasSize(6);
        assertThat(run.transcript().orElseThrow().entries().getFirst().data()).isEmpty();
        assertThat(run.responses()
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .answer()
                        .orElseThrow()
                        .sentiment())
                .contains(Sentiment.NEUTRAL);
        assertThat(run.analysis()
                        .orElseThrow()
                        .results()
                        .orElseThrow()
                        .themes()
                        .items()
                        .getFirst()
                        .quotes())
                .isNotEmpty();
        assertThat(server.asked().getFirst().pathAndQuery())
                .isEqualTo("/api/v1/interview-runs/run_1?expand%5B%5D=blueprint&expand%5B%5D=transcript");
        assertThat(server.asked().getFirst().header("Authorization")).contains("Bearer sk_test_x");
    }

    @Test
    void sends_a_change_again_under_the_same_key_while_the_server_is_not_ready() {
        server.says(503, Map.of("Retry-After", "0"), "{}")
                .says(202, Map.of("Location", "/api/v1/commands/cmd_1"), "{\"object\":\"command\"}")
                .says(201, Map.of("ETag", "\"1\""), RUN);

        parley.runs().create(RunDraft.on("bp_1"));

        assertThat(server.asked()).hasSize(3);
        assertThat(server.asked().stream()
                        .map(asked -> asked.header("Idempotency-Key"))
                        .distinct())
                .hasSize(1)
                .allMatch(Optional::isPresent);
    }

    @Test
    void writes_only_what_is_there_and_in_the_spelling_of_the_api() {
        server.says(201, RUN);

        parley.runs().create(RunDraft.on("bp_1"), "my-key");

        assertThat(server.asked().getFirst().body()).isEqualTo("{\"blueprint_id\":\"bp_1\"}");
        assertThat(server.asked().getFirst().header("Idempotency-Key")).contains("my-key");
    }

    @Test
    void never_asks_for_less_than_it_was_told() {
        server.says(200, "{\"run_id\":\"run_1\",\"status\":\"received\",\"version\":17}")
                .says(200, RUN);

        parley.runs().message("run_1", MessageDraft.typed("Hello"));
        parley.runs().get("run_1");

        assertThat(server.asked().getLast().pathAndQuery()).endsWith("/run_1?min_version=17");
    }

    @Test
    void never_asks_for_less_of_a_conversation_than_it_was_told() {
        server.says(200, "{\"run_id\":\"run_1\",\"status\":\"received\",\"version\":17}")
                .says(404, "{}");
        var conversation = parley.conversation("token");

        conversation.say("Hello");
        assertThatThrownBy(conversation::state).isInstanceOf(ProblemException.class);

        assertThat(server.asked().getLast().pathAndQuery()).endsWith("/join/token?min_version=17");
    }

    @Test
    void tells_a_refusal_with_everything_the_server_said() {
        server.says(400, """
                {"type":"urn:parley:problem:invalid_request","title":"Invalid","status":400,"detail":"x","code":"invalid_request",
                 "errors":[{"path":"name","code":"required","message":"is required"}],"request_id":"r1"}""");

        assertThatThrownBy(() -> parley.runs().create(RunDraft.on("bp_1")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.is("invalid_request")).isTrue();
                    assertThat(refused.problem().requestId()).contains("r1");
                })
                .hasMessage("400 invalid_request: x (name is required)");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void understands_a_refusal_that_is_no_problem_document() {
        server.says(404, "<html>a proxy's</html>");

        assertThatThrownBy(() -> parley.runs().get("run_1"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.is("http_404")).isTrue());
    }

    @Test
    void says_that_the_server_is_away_after_its_last_attempt() {
        server.close();

        assertThatThrownBy(() -> parley.runs().get("run_1")).isInstanceOf(UnreachableException.class);
    }

    @Test
    void gives_up_after_as_many_attempts_as_it_may_make() {
        server.says(503, "{\"title\":\"t\",\"status\":503,\"code\":\"unavailable\"}")
                .says(503, "{\"title\":\"t\",\"status\":503,\"code\":\"unavailable\"}")
                .says(503, "{\"title\":\"t\",\"status\":503,\"code\":\"unavailable\"}");

        assertThatThrownBy(() -> parley.runs().get("run_1"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.is("unavailable")).isTrue());
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void reads_a_list_page_by_page() {
        server.says(200, "{\"object\":\"list\",\"data\":[" + RUN + "],\"has_more\":true,\"next_cursor\":\"c1\"}")
                .says(200, "{\"object\":\"list\",\"data\":[" + RUN + "],\"has_more\":false,\"next_cursor\":null}");

        var runs = parley.runs().all(Listing.ALL.limit(1).blueprint("bp_1")).toList();

        assertThat(runs).hasSize(2);
        assertThat(server.asked().getLast().pathAndQuery())
                .isEqualTo("/api/v1/interview-runs?limit=1&blueprint_id=bp_1&cursor=c1");
    }

    @Test
    void clears_members_with_null_and_leaves_the_others_out() {
        server.says(200, """
                {"id":"agt_1","name":"N","persona":{"system_prompt":"p","tone":"formal"},"techniques":["a_new_one"],
                 "probing_depth":"light","version":3}""");

        var agent =
                parley.agents().patch("agt_1", Patch.NOTHING.set("name", "N").clear("description"), 2);

        assertThat(server.asked().getFirst().body())
                .isIn("{\"name\":\"N\",\"description\":null}", "{\"description\":null,\"name\":\"N\"}");
        assertThat(server.asked().getFirst().header("If-Match")).contains("\"2\"");
        assertThat(agent.techniques()).containsExactly(Technique.UNKNOWN);
    }

    @Test
    void takes_a_broken_stream_up_again_after_the_last_whole_message() {
        server.breaksOffAfter(": hello\n\n" + message(4) + message(5) + "id: 6\nevent: turn.taken\ndata: {\"ty")
                .says(200, Map.of("Content-Type", "text/event-stream"), message(6))
                .says(204, "");
        var versions = new ArrayList<Long>();

        try (var stream = parley.runs().follow("run_1", 3)) {
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                Event event = next.get().value();
                versions.add(event.version());
            }
        }

        assertThat(versions).containsExactly(4L, 5L, 6L);
        assertThat(server.asked().stream()
                        .map(asked -> asked.header("Last-Event-ID").orElse("")))
                .containsExactly("3", "5", "6");
    }

    private static String message(long version) {
        return "id: %d\nevent: turn.taken\ndata: {\"type\":\"turn.taken\",\ndata: \"version\":%d}\n\n"
                .formatted(version, version);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ParleyTest.class.getResourceAsStream("/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
