package dev.parley.gateway.owasp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.ApiOperation;
import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.openapi.LiveApi;
import dev.parley.gateway.openapi.Refused;
import dev.parley.gateway.problem.ErrorCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * API5:2023 Broken Function Level Authorization.
 *
 * <p>Here: each operation with a key that has every scope but the one it needs, and with one that has no other. Without any scope:
 * {@code EveryRouteTest}; expansions: {@code AccessTest}; a route that declares no scope is closed ({@code Authentication}, {@code
 * DeclarationsTest}); links are no keys: {@code AccessTest}.
 */
@DisplayName("A key")
final class BrokenFunctionLevelAuthorizationTest {

    private static final LiveApi LIVE = new LiveApi();

    static Stream<ApiOperation> withScope() {
        return LIVE.withKey().filter(operation -> operation.node().has("x-scope"));
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @ParameterizedTest
    @MethodSource("withScope")
    void with_every_other_scope_may_not_and_with_this_one_alone_may(ApiOperation operation) {
        var needed = scope(operation.node().path("x-scope").asString());
        var request = LIVE.fixtures.request(operation);
        var others = EnumSet.allOf(Scope.class);
        others.remove(needed);
        others.remove(Scope.ADMIN);

        Refused.with(ErrorCode.INSUFFICIENT_SCOPE, LIVE.send(request.with("Authorization", bearer(others))));

        // Something that does not exist: it gets as far as looking for it, and changes nothing.
        var path = operation.path().replaceAll("\\{[A-Za-z_]+}", "no_such_thing") + "?surprise=1";
        var admitted = LIVE.send(request.at(path).with("Authorization", bearer(EnumSet.of(needed))));
        assertThat(admitted.status()).as(admitted.body()).isIn(400, 404);
    }

    @Test
    void that_is_no_administrators_makes_and_sees_no_keys_however_many_scopes_it_has() {
        var all = EnumSet.complementOf(EnumSet.of(Scope.ADMIN));
        var client = LIVE.gateway.client().as(bearer(all).substring("Bearer ".length()));

        for (var answer : Stream.of(
                        client.post("/api/v1/api-keys", "{\"name\":\"mine\",\"scopes\":[\"admin\"]}"),
                        client.post("/api/v1/api-keys", "{\"name\":\"mine\",\"scopes\":[\"runs:read\"]}"),
                        client.get("/api/v1/api-keys"),
                        client.delete("/api/v1/api-keys/" + LIVE.fixtures.ids().get("key")))
                .toList()) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.at("code")).isEqualTo("insufficient_scope");
        }
    }

    @Test
    void cannot_choose_another_method_than_the_one_it_may() {
        var reader = LIVE.gateway.client().as(TestGateway.READ_KEY);
        var run = "/api/v1/interview-runs/" + LIVE.fixtures.ids().get("run");
        var before = LIVE.gateway.client().get(run).at("version");

        for (String header : Set.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            assertThat(reader.get(run + "/cancel", header, "POST").status()).isEqualTo(405);
            assertThat(reader.get(run + "?_method=DELETE", header, "DELETE").status())
                    .isEqualTo(400);
        }
        assertThat(LIVE.gateway.client().get(run).at("version")).isEqualTo(before);
    }

    private static Scope scope(String name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> JsonWriter.wireName(scope).equals(name)
                        || scope.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ':')
                                .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scope " + name));
    }

    /** Makes such a key known. */
    private static String bearer(Set<Scope> scopes) {
        var secret = "sk_live_scopes" + Integer.toHexString(scopes.hashCode()).repeat(3) + "x";
        LIVE.gateway.pipeline.know(TestGateway.key(secret, TestGateway.ACME, scopes, false));
        return "Bearer " + secret;
    }
}
