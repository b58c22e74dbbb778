package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.ApiOperation;
import dev.parley.contract.Mutation;
import dev.parley.contract.Mutations;
import dev.parley.gateway.problem.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation that takes a body, with every body that it must refuse. */
@DisplayName("Every body")
final class EveryBodyTest {

    private static final LiveApi LIVE = new LiveApi();
    private static final int LARGEST = 512 * 1024;
    private static final int LARGEST_OF_PARTICIPANTS = 256 * 1024;
    private static final int LARGEST_OF_VISITORS = 64 * 1024;
    private static final int DEEPEST = 64;

    static Stream<ApiOperation> withBody() {
        return LIVE.withBody();
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void that_is_no_json_object_is_refused(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var text : List.of("{", "{\"a\":1,}", "nonsense", "7", "[]", "{\"a\":1,\"a\":2}", deep(DEEPEST + 1))) {
            Refused.with(ErrorCode.INVALID_REQUEST, LIVE.send(good.saying(text)));
        }
        Refused.with(ErrorCode.UNSUPPORTED_MEDIA_TYPE, LIVE.send(good.with("Content-Type", "text/xml")));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void may_be_as_large_as_the_limit_and_no_larger(ApiOperation operation) {
        LIVE.refresh();
        var good = LIVE.fixtures.request(operation);
        int largest = largest(operation.path());
        var text = new String(good.body(), StandardCharsets.UTF_8);
        var filler = " ".repeat(largest - good.body().length);

        Refused.with(ErrorCode.TOO_LARGE, LIVE.send(good.saying(text + filler + " ")));
        assertThat(LIVE.send(good.saying(text + filler)).status()).isNotIn(400, ErrorCode.TOO_LARGE.status());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void has_every_mistake_named_and_no_effect(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var mutations = new ArrayList<>(
                Mutations.of(LIVE.api, LIVE.fixtures.bodySchema(operation), LIVE.fixtures.body(operation)));
        mutations.removeIf(mutation ->
                mutation.kind() == Mutation.Kind.TOO_MANY && mutation.path().isEmpty());
        var before = LIVE.gateway.pipeline.everything();
        for (var mutation : mutations) {
            var answer = LIVE.send(good.saying(mutation.body().toString()));
            assertThat(answer.status())
                    .as(operation + " " + mutation + " " + answer.body())
                    .isEqualTo(400);
            Refused.with(ErrorCode.INVALID_REQUEST, answer);
            assertThat(Refused.paths(answer))
                    .as(mutation.toString())
                    .anyMatch(path -> path.startsWith(mutation.path()));
            mutation.allowed().forEach(allowed -> assertThat(answer.body()).contains(allowed));
        }
        assertThat(LIVE.gateway.pipeline.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void may_go_to_every_limit(ApiOperation operation) {
        LIVE.refresh();
        var bodies = Mutations.atLimits(LIVE.api, LIVE.fixtures.bodySchema(operation), LIVE.fixtures.body(operation));
        for (var body : bodies) {
            var answer = LIVE.send(
                    LIVE.fixtures.request(operation).saying(body.body().toString()));
            assertThat(answer.status())
                    .as(operation + " " + body + " " + answer.body())
                    .isNotIn(400, ErrorCode.TOO_LARGE.status());
        }
    }

    private static int largest(String path) {
        if (path.startsWith("/api/v1/join/")) {
            return LARGEST_OF_PARTICIPANTS;
        }
        return path.startsWith("/api/v1/open/") ? LARGEST_OF_VISITORS : LARGEST;
    }

    private static String deep(int levels) {
        return "{\"a\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }
}
