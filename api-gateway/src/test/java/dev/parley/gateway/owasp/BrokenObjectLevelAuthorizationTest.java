package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.TestGateway;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * API1:2023 Broken Object Level Authorization.
 *
 * <p>Here: ways to an object that are no path. Every path, body, filter, cursor, expansion, stream and token of the document is tried by
 * strangers in {@code EveryTenantTest}; the views cannot be asked without a tenant ({@code TenantIsolationTest} of the projections), and
 * the core refuses commands of other tenants ({@code StatusSpec}), whichever door they came through ({@code ExternalProducerTest}).
 */
@DisplayName("Somebody else's object")
final class BrokenObjectLevelAuthorizationTest {

    private static final String RUNS = "/api/v1/interview-runs";
    private static final List<String> STRANGERS = List.of(TestGateway.OTHER_KEY, TestGateway.TEST_KEY);

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client OWNER = GATEWAY.client();
    private static final String RUN = OWNER.post(RUNS, "{\"blueprint_id\":\"" + GATEWAY.publishedBlueprint() + "\"}")
            .at("id");

    @ParameterizedTest
    @ValueSource(
            strings = {"CancelInterviewRun", "EndInterviewRun", "EraseInterviewRun", "JoinInterviewRun", "GrantConsent"
            })
    void is_not_reached_by_commands_that_come_as_events(String type) {
        var before = OWNER.get(RUNS + "/" + RUN).text();
        var event = """
                {"specversion":"1.0","id":"%s-1","source":"/x","type":"dev.parley.%s","subject":"%s","data":{}}""".formatted(type, type, RUN);
        for (String stranger : STRANGERS) {
            var alone = send(stranger, "application/cloudevents+json", event);
            assertThat(alone.status()).as(alone.text()).isEqualTo(404);
            assertThat(alone.at("code")).isEqualTo("not_found");
            var among = send(stranger, "application/cloudevents-batch+json", "[" + event.replace("-1\"", "-2\"") + "]");
            assertThat(among.text()).contains("not_found").doesNotContain("accepted");
        }
        assertThat(OWNER.get(RUNS + "/" + RUN).text()).isEqualTo(before);
    }

    /** A stranger who could tell "not yet" from "not there" could count what happens in it. */
    @Test
    void is_not_betrayed_by_versions_and_conditions() {
        for (String stranger : STRANGERS) {
            for (String path : List.of("", "?min_version=1", "?min_version=999", "?at_version=1", "?at_version=999")) {
                var theirs = GATEWAY.client().as(stranger).get(RUNS + "/" + RUN + path);
                var nobodys = GATEWAY.client().as(stranger).get(RUNS + "/run_01k39a8z0hfs9sy2sfdxvhs480" + path);
                assertThat(theirs.status()).as(path).isEqualTo(nobodys.status());
                assertThat(theirs.at("code")).isEqualTo(nobodys.at("code"));
                assertThat(theirs.at("detail")).isEqualTo(nobodys.at("detail"));
            }
            Stream.of("\"1\"", "\"7\"", "*").forEach(tag -> {
                var theirs = GATEWAY.client().as(stranger).post(RUNS + "/" + RUN + "/cancel", "{}", "If-Match", tag);
                assertThat(theirs.status()).as(tag).isEqualTo(404);
            });
        }
    }

    @Test
    void is_not_replayed_by_somebody_who_guesses_the_idempotency_key() {
        var blueprint = GATEWAY.publishedBlueprint();
        var body = "{\"blueprint_id\":\"" + blueprint + "\"}";
        var made = OWNER.post(RUNS, body, "Idempotency-Key", "order-1");
        assertThat(made.status()).isEqualTo(201);
        for (String stranger : STRANGERS) {
            var guessed = GATEWAY.client().as(stranger).post(RUNS, body, "Idempotency-Key", "order-1");
            assertThat(guessed.status()).isEqualTo(404);
            assertThat(guessed.text()).doesNotContain(made.at("id"));
        }
    }

    @Test
    void is_not_told_by_where_a_stream_is_to_go_on() {
        for (String stranger : STRANGERS) {
            for (String from : List.of("0", "1", "999999")) {
                var answer = GATEWAY.client()
                        .as(stranger)
                        .get(RUNS + "/" + RUN + "/events", "Accept", "text/event-stream", "Last-Event-ID", from);
                assertThat(answer.status()).as(from).isEqualTo(404);
            }
        }
    }

    private static Client.Answer send(String key, String type, String body) {
        var client = GATEWAY.client().as(key);
        return client.send(client.request("/api/v1/commands")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
