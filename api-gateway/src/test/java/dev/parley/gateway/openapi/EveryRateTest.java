package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.Answer;
import dev.parley.contract.AnswerCheck;
import dev.parley.contract.ApiOperation;
import dev.parley.contract.Server;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import dev.parley.gateway.problem.ErrorCode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation with a caller who has asked too often. */
@DisplayName("Who asks too often")
final class EveryRateTest {

    private static final int MANY = 100;
    private static final Rate LITTLE = new Rate(1, 1);

    private static final LiveApi LIVE = new LiveApi();
    private static final TestGateway HURRIED = new TestGateway(
            Duration.ofSeconds(2),
            StreamLimits.DEFAULT,
            new HttpEdge(new RequestRates(LITTLE, LITTLE, LITTLE), InFlightLimits.DEFAULT, Set.of(), Optional.empty()));

    static Stream<ApiOperation> operations() {
        return LIVE.operations().stream();
    }

    @AfterAll
    static void stop() {
        HURRIED.close();
        LIVE.close();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void is_told_when_to_come_back(ApiOperation operation) {
        var request = LIVE.fixtures.request(operation);

        var answer = refused(request);

        Refused.with(ErrorCode.RATE_LIMITED, answer);
        assertThat(answer.header("Retry-After").orElse("")).matches("[1-9]\\d*");
        assertThat(answer.header("RateLimit").orElse("")).matches("\"[a-z]+\";r=0;t=\\d+");
        assertThat(answer.header("RateLimit-Policy").orElse("")).matches("\"[a-z]+\";q=1;w=\\d+");
        assertThat(new AnswerCheck(LIVE.api).mistakes(request.method(), request.path(), answer))
                .isEmpty();
    }

    /** The allowance is small, but on a slow machine one request may be allowed again. */
    private static Answer refused(Request request) {
        var server = new Server(HURRIED.server.uri());
        return Stream.generate(() -> server.send(request))
                .limit(MANY)
                .filter(answer -> answer.status() == ErrorCode.RATE_LIMITED.status())
                .findFirst()
                .orElseThrow();
    }
}
