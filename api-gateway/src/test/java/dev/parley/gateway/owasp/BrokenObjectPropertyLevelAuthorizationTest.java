package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.ApiOperation;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.openapi.LiveApi;
import dev.parley.gateway.openapi.Refused;
import dev.parley.gateway.problem.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * API3:2023 Broken Object Property Level Authorization: mass assignment, and answers that say too much.
 *
 * <p>Here: members that are the server's own, in every body; secrets in every answer. Unknown members are refused by name in every
 * body: {@code EveryBodyTest}. What a key without a scope does not see of an object that it may see: {@code AccessTest}, {@code ListTest}
 * (links), {@code RunHistoryTest}. What participants see: {@code AccessTest}, {@code PageTest}. Secrets that are shown once: {@code
 * ApiKeysTest}, {@code WebhooksTest}. Every answer has the members of the document and no others: {@code LiveApi} holds all of them
 * against it.
 */
@DisplayName("A member that is not the caller's")
final class BrokenObjectPropertyLevelAuthorizationTest {

    private static final LiveApi LIVE = new LiveApi();

    /** None of them is in any request of the document. */
    private static final List<String> OWN = List.of(
            "organization_id",
            "organization",
            "mode",
            "object",
            "created_at",
            "updated_at",
            "archived_at",
            "pins",
            "join_token",
            "is_admin",
            "digest",
            "issued_by",
            "meta",
            "__proto__",
            "constructor");

    static Stream<ApiOperation> withBody() {
        return LIVE.withBody();
    }

    static Stream<ApiOperation> reads() {
        return LIVE.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().endsWith("/stream"));
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void is_not_taken_from_a_body(ApiOperation operation) {
        var before = LIVE.gateway.pipeline.everything();
        for (String member : OWN) {
            var body = (ObjectNode) LIVE.fixtures.body(operation);
            // Events may have extensions beside their own members; the command is in the data.
            (body.get("data") instanceof ObjectNode data && body.has("specversion") ? data : body).put(member, "mine");
            var answer = LIVE.send(LIVE.fixtures.request(operation).saying(body.toString()));
            Refused.with(ErrorCode.INVALID_REQUEST, answer);
            assertThat(Refused.paths(answer)).as(member).anyMatch(path -> path.endsWith(member));
        }
        assertThat(LIVE.gateway.pipeline.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void is_in_no_answer(ApiOperation operation) {
        var answer = LIVE.send(LIVE.fixtures.request(operation));

        assertThat(answer.body())
                .doesNotContain(new String(TestGateway.SECRET, StandardCharsets.UTF_8))
                .doesNotContain(TestGateway.KEY, TestGateway.OTHER_KEY)
                .doesNotContainPattern("whsec_[A-Za-z0-9+/]{20}")
                .doesNotContain("\"digest\"", "\"fingerprint\"");
    }

    /** An object's own id and version in a body would be a second, unchecked way to say which one is meant. */
    @Test
    void does_not_choose_the_object_in_the_place_of_the_path() {
        var client = LIVE.gateway.client();
        var mine =
                client.post("/api/v1/agents", dev.parley.gateway.Samples.AGENT).at("id");
        var other =
                client.post("/api/v1/agents", dev.parley.gateway.Samples.AGENT).at("id");

        var answer = client.patch("/api/v1/agents/" + mine, "{\"id\":\"" + other + "\",\"name\":\"taken over\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(client.get("/api/v1/agents/" + other).text()).doesNotContain("taken over");
        assertThat(client.get("/api/v1/agents/" + mine).text()).doesNotContain("taken over");
    }
}
