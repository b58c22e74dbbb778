package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.contract.Answer;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.OtherBody;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.FakePipeline.Behaviour;
import dev.parley.gateway.FakePipeline.Sent;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.problem.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation that changes something: repeated, repeated while it is under way, for a version, with a trace. */
@DisplayName("Every command")
final class EveryCommandTest {

    /** Nobody gives up waiting while the test has the outcomes held back. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final LiveApi LIVE = new LiveApi(new TestGateway(LONG));

    /**
     * What only the end of the run allows, and what the run is in the way of: the walk sees them refused, the same way each time.
     */
    private static final Set<String> REFUSED_HERE = Set.of("requestAnalysis", "archiveBlueprint");

    /** A POST that changes nothing, one that goes by the ids of the events in it, and one that goes by the run. */
    private static final Set<String> WITHOUT_KEY = Set.of("validateBlueprint", "sendCommands", "simulateParticipant");

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    static Stream<ApiOperation> repeatable() {
        return LIVE.taking("Idempotency-Key");
    }

    static Stream<ApiOperation> commands() {
        return LIVE.taking("traceparent");
    }

    static Stream<ApiOperation> conditional() {
        return LIVE.taking("If-Match");
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @Test
    void that_is_a_post_takes_an_idempotency_key() {
        assertThat(LIVE.operations().stream()
                        .filter(operation -> operation.method().equals("POST"))
                        .filter(operation -> !LIVE.takes(operation, "Idempotency-Key")))
                .extracting(ApiOperation::id)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_KEY);
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void is_answered_as_before_when_it_is_repeated(ApiOperation operation) {
        LIVE.refresh();
        var request = keyed(operation);

        var first = LIVE.send(request);
        var second = LIVE.send(request);

        assertThat(first.status() < 300).as(first.body()).isNotEqualTo(REFUSED_HERE.contains(operation.id()));
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        isTheSame(first, second);
        otherBody(operation)
                .ifPresent(other -> Refused.with(ErrorCode.IDEMPOTENCY_KEY_REUSED, LIVE.send(request.saying(other))));
        for (var invalid : List.of("two words", "x".repeat(256))) {
            Refused.with(ErrorCode.INVALID_REQUEST, LIVE.send(request.with("Idempotency-Key", invalid)));
        }
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void is_one_command_when_it_is_repeated_while_it_is_under_way(ApiOperation operation)
            throws ExecutionException, InterruptedException {
        LIVE.refresh();
        var request = keyed(operation);
        var pipeline = LIVE.gateway.pipeline;
        int before = pipeline.taken();
        pipeline.behave(Behaviour.HOLDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> LIVE.send(request));
            await().atMost(LONG).until(() -> pipeline.taken() > before || first.isDone());
            var second = threads.submit(() -> LIVE.send(request));
            otherBody(operation)
                    .filter(_ -> !first.isDone())
                    .ifPresent(
                            other -> Refused.with(ErrorCode.IDEMPOTENCY_KEY_REUSED, LIVE.send(request.saying(other))));
            pipeline.behave(Behaviour.WORKS);
            assertThat(second.get().status()).isEqualTo(first.get().status());
            if (first.get().status() < 300) {
                assertThat(Refused.json(second.get()).path("id"))
                        .isEqualTo(Refused.json(first.get()).path("id"));
                assertThat(second.get().header("ETag")).isEqualTo(first.get().header("ETag"));
            }
        } finally {
            pipeline.behave(Behaviour.WORKS);
        }
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void changes_only_the_version_that_is_meant(ApiOperation operation) {
        LIVE.refresh();
        var good = LIVE.fixtures.request(operation);
        var everything = LIVE.gateway.pipeline.everything();

        Refused.with(ErrorCode.INVALID_REQUEST, LIVE.send(good.with("If-Match", "soon")));
        var other = LIVE.send(good.with("If-Match", "\"999999\""));

        Refused.with(other.body().contains("\"in_use\"") ? ErrorCode.IN_USE : ErrorCode.VERSION_MISMATCH, other);
        assertThat(LIVE.gateway.pipeline.everything()).isEqualTo(everything);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void carries_the_request_id_and_the_trace_to_the_log(ApiOperation operation) {
        LIVE.refresh();
        var id = "walk-" + UUID.randomUUID();

        var answer = LIVE.send(
                LIVE.fixtures.request(operation).with("X-Request-Id", id).with("traceparent", TRACE));

        assertThat(answer.header("X-Request-Id")).contains(id);
        assertThat(answer.header("traceresponse")).isEmpty();
        if (answer.status() < 300) {
            assertThat(LIVE.gateway.pipeline.sent()).contains(new Sent(id, Optional.of(TRACE)));
        }
    }

    @Test
    void that_comes_as_an_event_goes_by_the_id_of_the_event() {
        LIVE.refresh();
        var operation = LIVE.operations().stream()
                .filter(one -> one.id().equals("sendCommands"))
                .findFirst()
                .orElseThrow();
        var request = LIVE.fixtures.request(operation);
        var other = LIVE.fixtures.body(operation).toString().replace("It is quick.", "It is slow.");

        assertThat(LIVE.send(request).header("Idempotent-Replayed")).contains("true");
        Refused.with(ErrorCode.IDEMPOTENCY_KEY_REUSED, LIVE.send(request.saying(other)));
    }

    private static Request keyed(ApiOperation operation) {
        return LIVE.fixtures
                .request(operation)
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static void isTheSame(Answer first, Answer second) {
        assertThat(second.status()).as(second.body()).isEqualTo(first.status());
        if (first.status() < 300) {
            assertThat(second.header("Idempotent-Replayed")).contains("true");
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        }
    }

    private static Optional<String> otherBody(ApiOperation operation) {
        return OtherBody.of(LIVE.api, LIVE.fixtures.bodySchema(operation), LIVE.fixtures.body(operation))
                .map(Object::toString);
    }
}
