package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.contract.ApiOperation;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation that reads: versions that the reader has. */
@DisplayName("Every read")
final class EveryReadTest {

    private static final LiveApi LIVE = new LiveApi();

    static Stream<ApiOperation> versioned() {
        return LIVE.taking("If-None-Match");
    }

    @AfterAll
    static void stop() {
        LIVE.close();
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
}
