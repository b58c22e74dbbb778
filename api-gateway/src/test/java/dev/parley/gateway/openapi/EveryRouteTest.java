package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.contract.ApiOperation;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation of the OpenAPI document as the server gives it. Every answer is held against the document, too. */
@DisplayName("Every route")
final class EveryRouteTest {

    private static final LiveApi LIVE = new LiveApi();

    static Stream<ApiOperation> operations() {
        return LIVE.operations().stream();
    }

    static Stream<ApiOperation> withKey() {
        return LIVE.withKey();
    }

    static Stream<ApiOperation> withScope() {
        return withKey().filter(operation -> operation.node().has("x-scope"));
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    /** Requests are made, and not only listed: a variable without a value would throw. */
    @Test
    void that_is_declared_is_walked() {
        assertThat(LIVE.operations())
                .extracting(ApiOperation::toString)
                .containsExactlyInAnyOrderElementsOf(Declarations.ALL.stream()
                        .map(operation -> operation.method() + " " + operation.path())
                        .toList());
        assertThat(LIVE.operations())
                .allSatisfy(operation ->
                        assertThat(LIVE.fixtures.request(operation).path()).doesNotContain("{"));
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void wants_a_key(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var request : List.of(
                good.without("Authorization"),
                good.with("Authorization", "Bearer sk_live_nobodynobodynobody"),
                good.with("Authorization", "Bearer " + TestGateway.REVOKED_KEY),
                good.without("Authorization").with("X-API-Key", TestGateway.REVOKED_KEY),
                good.with("Authorization", "Basic abc"))) {
            var answer = LIVE.send(request);
            Refused.with(ErrorCode.UNAUTHORIZED, answer);
            assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        }
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void takes_the_key_in_either_header(ApiOperation operation) {
        var unknown = LIVE.fixtures.request(operation);
        var request = unknown.at(unknown.path() + "?surprise=1");

        Refused.with(ErrorCode.INVALID_REQUEST, LIVE.send(request));
        Refused.with(
                ErrorCode.INVALID_REQUEST,
                LIVE.send(request.without("Authorization").with("X-API-Key", TestGateway.KEY)));
    }

    @ParameterizedTest
    @MethodSource("withScope")
    void wants_its_scope(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var answer = LIVE.send(good.with("Authorization", "Bearer " + TestGateway.NO_SCOPE_KEY));

        Refused.with(ErrorCode.INSUFFICIENT_SCOPE, answer);
        assertThat(answer.body()).contains(operation.node().path("x-scope").asString());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void does_not_know_what_does_not_exist(ApiOperation operation) {
        assumeThat(operation.variables()).isNotEmpty();
        var path = operation.path().replaceAll("\\{[A-Za-z_]+}", "no_such_thing");

        Refused.with(
                ErrorCode.NOT_FOUND, LIVE.send(LIVE.fixtures.request(operation).at(path)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refuses_query_parameters_it_does_not_know(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);

        var answer = LIVE.send(good.at(good.path() + "?surprise=1"));

        Refused.with(ErrorCode.INVALID_REQUEST, answer);
        assertThat(Refused.paths(answer)).contains("surprise");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void gives_the_request_id_back_and_says_what_is_left(ApiOperation operation) {
        var path = operation.path().replaceAll("\\{[A-Za-z_]+}", "x");
        var request = LIVE.fixtures.request(operation).at(path + "?surprise=1");

        var answer = LIVE.send(request.with("X-Request-Id", "abc-123"));

        assertThat(answer.header("X-Request-Id")).contains("abc-123");
        assertThat(Refused.json(answer).path("request_id").asString()).isEqualTo("abc-123");
        assertThat(answer.header("RateLimit").orElse("")).matches("\"[a-z]+\";r=\\d+;t=\\d+");
        assertThat(answer.header("RateLimit-Policy").orElse("")).matches("\"[a-z]+\";q=\\d+;w=\\d+");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(LIVE.send(request.with("X-Request-Id", "<script>"))
                        .header("X-Request-Id")
                        .orElse(""))
                .matches("[0-9a-f-]{36}");
    }
}
