package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.contract.Answer;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.Mutation;
import dev.parley.contract.Mutations;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.problem.ErrorCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks every operation of the OpenAPI document as the server gives it. Every answer is held against the document, too. */
@DisplayName("Every route")
final class EveryRouteTest {

    private static final LiveApi LIVE = new LiveApi();
    /** One request, many commands: what they did before is done, so they answer again without the header. */
    private static final Set<String> MANY_COMMANDS = Set.of("eraseParticipant");

    /** CloudEvents may have more attributes than are known. */
    private static final Set<String> OPEN_BODIES = Set.of("sendCommands");

    private static final int TOO_LARGE = 600 * 1024;
    private static final int TOO_DEEP = 70;

    static Stream<ApiOperation> operations() {
        return LIVE.operations().stream();
    }

    static Stream<ApiOperation> withKey() {
        return operations().filter(LIVE.fixtures::takesKey);
    }

    static Stream<ApiOperation> withScope() {
        return withKey().filter(operation -> operation.node().has("x-scope"));
    }

    static Stream<ApiOperation> ofAnObject() {
        return withKey().filter(operation -> operation.path().contains("{"));
    }

    static Stream<ApiOperation> lists() {
        return withKey()
                .filter(operation ->
                        takes(operation, "limit") && !operation.path().contains("{"));
    }

    static Stream<ApiOperation> withBody() {
        return operations().filter(LIVE.fixtures::takesBody);
    }

    static Stream<ApiOperation> commands() {
        return operations().filter(operation -> takes(operation, "Idempotency-Key"));
    }

    static Stream<ApiOperation> conditionalCommands() {
        return operations()
                .filter(operation -> takes(operation, "If-Match")
                        && operation.path().contains("{")
                        && !operation.node().path("responses").has("201"));
    }

    static Stream<ApiOperation> versioned() {
        return operations().filter(operation -> takes(operation, "If-None-Match"));
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void wants_a_key(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var request : List.of(
                good.without("Authorization"),
                good.with("Authorization", "Bearer sk_live_nobodynobodynobody"),
                good.with("Authorization", "Bearer " + TestGateway.REVOKED_KEY),
                good.with("Authorization", "Basic abc"))) {
            var answer = LIVE.send(request);
            assertProblem(answer, ErrorCode.UNAUTHORIZED);
            assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        }
    }

    @ParameterizedTest
    @MethodSource("withScope")
    void wants_its_scope(ApiOperation operation) {
        var answer = LIVE.send(as(TestGateway.NO_SCOPE_KEY, LIVE.fixtures.request(operation)));

        assertProblem(answer, ErrorCode.INSUFFICIENT_SCOPE);
        assertThat(answer.body()).contains(operation.node().path("x-scope").asString());
    }

    @ParameterizedTest
    @MethodSource("ofAnObject")
    void does_not_know_objects_of_another_organization_or_mode(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);

        for (var key : List.of(TestGateway.OTHER_KEY, TestGateway.TEST_KEY)) {
            var answer = LIVE.send(as(key, good));
            // The list of what belongs to an unknown object may also be empty.
            if (answer.status() != 200 || !json(answer).path("data").isEmpty() || !takes(operation, "limit")) {
                assertProblem(answer, ErrorCode.NOT_FOUND);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shows_others_nothing_through_lists_filters_and_cursors(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var own = LIVE.send(good.at(good.path() + "?limit=1"));
        var queries = new ArrayList<>(List.of("", "?limit=100"));
        if (json(own).path("next_cursor").isString()) {
            queries.add("?cursor=" + encoded(json(own).path("next_cursor").asString()));
        }
        LIVE.fixtures.filters(operation).forEach(filter -> queries.add("?" + filter));
        for (var query : queries) {
            for (var key : List.of(TestGateway.OTHER_KEY, TestGateway.TEST_KEY)) {
                var answer = LIVE.send(as(key, good.at(good.path() + query)));
                assertThat(answer.status()).as(query + answer.body()).isIn(200, 400, 404);
                LIVE.fixtures
                        .ids()
                        .values()
                        .forEach(id ->
                                assertThat(json(answer).path("data").toString()).doesNotContain(id));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void does_not_know_what_does_not_exist(ApiOperation operation) {
        assumeThat(operation.variables()).isNotEmpty();
        var path = operation.path().replaceAll("\\{[A-Za-z_]+}", "no_such_thing");

        assertProblem(LIVE.send(LIVE.fixtures.request(operation).at(path)), ErrorCode.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refuses_query_parameters_it_does_not_know(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);

        var answer = LIVE.send(good.at(good.path() + "?surprise=1"));

        assertProblem(answer, ErrorCode.INVALID_REQUEST);
        assertThat(paths(answer)).contains("surprise");
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void refuses_bodies_that_are_no_json_object(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var text : List.of("{", "{\"a\":1,}", "nonsense", "7", "[]", "{\"a\":1,\"a\":2}", deep())) {
            assertProblem(LIVE.send(good.saying(text)), ErrorCode.INVALID_REQUEST);
        }
        assertProblem(LIVE.send(good.saying(" ".repeat(TOO_LARGE))), ErrorCode.TOO_LARGE);
        assertProblem(LIVE.send(good.with("Content-Type", "text/xml")), ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void names_every_mistake_in_a_body(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var mutations = new ArrayList<>(
                Mutations.of(LIVE.api, LIVE.fixtures.bodySchema(operation), LIVE.fixtures.body(operation)));
        mutations.removeIf(mutation ->
                mutation.kind() == Mutation.Kind.TOO_MANY && mutation.path().isEmpty());
        if (OPEN_BODIES.contains(operation.id())) {
            mutations.clear();
        }
        for (var mutation : mutations) {
            var answer = LIVE.send(good.saying(mutation.body().toString()));
            assertThat(answer.status())
                    .as(operation + " " + mutation + " " + answer.body())
                    .isEqualTo(400);
            assertProblem(answer, ErrorCode.INVALID_REQUEST);
            assertThat(paths(answer)).as(mutation.toString()).anyMatch(path -> path.startsWith(mutation.path()));
            mutation.allowed().forEach(allowed -> assertThat(answer.body()).contains(allowed));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void answers_a_repeated_request_as_before(ApiOperation operation) {
        LIVE.refresh();
        var request = LIVE.fixtures
                .request(operation)
                .with("Idempotency-Key", UUID.randomUUID().toString());

        var first = LIVE.send(request);
        var second = LIVE.send(request);

        assertThat(second.status()).as(first.body()).isEqualTo(first.status());
        if (first.status() < 300 && !MANY_COMMANDS.contains(operation.id())) {
            assertThat(first.header("Idempotent-Replayed")).isEmpty();
            assertThat(second.header("Idempotent-Replayed")).contains("true");
            assertThat(json(second).path("id")).isEqualTo(json(first).path("id"));
            assertThat(json(second).path("version")).isEqualTo(json(first).path("version"));
            assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        }
        var otherBody = otherBody(operation);
        if (otherBody.isPresent() && first.status() < 300) {
            assertProblem(LIVE.send(request.saying(otherBody.get())), ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        for (var invalid : List.of("two words", "x".repeat(256))) {
            assertProblem(LIVE.send(request.with("Idempotency-Key", invalid)), ErrorCode.INVALID_REQUEST);
        }
    }

    @ParameterizedTest
    @MethodSource("conditionalCommands")
    void changes_only_the_version_that_is_meant(ApiOperation operation) {
        LIVE.refresh();
        var good = LIVE.fixtures.request(operation);

        var other = LIVE.send(good.with("If-Match", "\"999999\""));
        assertProblem(other, other.body().contains("\"in_use\"") ? ErrorCode.IN_USE : ErrorCode.VERSION_MISMATCH);
        assertProblem(LIVE.send(good.with("If-Match", "soon")), ErrorCode.INVALID_REQUEST);
    }

    @ParameterizedTest
    @MethodSource("versioned")
    void does_not_repeat_a_version_that_the_reader_has(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var first = LIVE.send(good);
        assumeThat(first.status()).isEqualTo(200);
        var tag = first.header("ETag").orElseThrow();

        var again = LIVE.send(good.with("If-None-Match", tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).contains(tag);
        assertThat(LIVE.send(good.with("If-None-Match", "\"999999\"")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void gives_the_request_id_back_and_says_what_is_left(ApiOperation operation) {
        var path = operation.path().replaceAll("\\{[A-Za-z_]+}", "x");
        var request = LIVE.fixtures.request(operation).at(path + "?surprise=1");

        var answer = LIVE.send(request.with("X-Request-Id", "abc-123"));

        assertThat(answer.header("X-Request-Id")).contains("abc-123");
        assertThat(json(answer).path("request_id").asString()).isEqualTo("abc-123");
        assertThat(answer.header("RateLimit").orElse("")).matches("\"[a-z]+\";r=\\d+;t=\\d+");
        assertThat(answer.header("RateLimit-Policy").orElse("")).matches("\"[a-z]+\";q=\\d+;w=\\d+");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(LIVE.send(request.with("X-Request-Id", "<script>"))
                        .header("X-Request-Id")
                        .orElse(""))
                .matches("[0-9a-f-]{36}");
    }

    /** Another good body, where the document shows more than one. */
    private static Optional<String> otherBody(ApiOperation operation) {
        var last = LIVE.fixtures.body(operation);
        return LIVE.fixtures
                .bodies(operation)
                .filter(body -> !body.equals(last))
                .findFirst()
                .map(JsonNode::toString);
    }

    private static void assertProblem(Answer answer, ErrorCode code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(code.status());
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(json(answer).path("code").asString()).as(answer.body()).isEqualTo(code.wireName());
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::wireName)).contains(code.wireName());
        assertThat(answer.body()).doesNotContain("Exception", "dev.parley", "micronaut", "jackson");
    }

    private static boolean takes(ApiOperation operation, String header) {
        return operation
                .node()
                .path("parameters")
                .valueStream()
                .map(LIVE.api::resolve)
                .anyMatch(parameter -> parameter.path("name").asString().equals(header));
    }

    private static Request as(String key, Request request) {
        return request.with("Authorization", "Bearer " + key);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> paths(Answer answer) {
        return json(answer)
                .path("errors")
                .valueStream()
                .map(error -> error.path("path").asString())
                .toList();
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String deep() {
        return "{\"a\":" + "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP) + "}";
    }
}
