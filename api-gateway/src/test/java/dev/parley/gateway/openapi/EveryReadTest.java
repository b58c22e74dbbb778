package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.contract.ApiOperation;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation that reads: versions that the reader has, and pages. */
@DisplayName("Every read")
final class EveryReadTest {

    private static final LiveApi LIVE = new LiveApi();

    static Stream<ApiOperation> versioned() {
        return LIVE.taking("If-None-Match");
    }

    static Stream<ApiOperation> lists() {
        return LIVE.taking("limit");
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

    @ParameterizedTest
    @MethodSource("lists")
    void of_a_list_gives_pages_of_the_size_that_is_wanted(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var wrong : List.of("0", "101", "-1", "many", "1.5")) {
            var refused = LIVE.send(good.at(good.path() + "?limit=" + wrong));
            Refused.with(ErrorCode.INVALID_REQUEST, refused);
            assertThat(Refused.paths(refused)).contains("limit");
        }
        var refused = LIVE.send(good.at(good.path() + "?cursor=nowhere"));
        Refused.with(ErrorCode.INVALID_REQUEST, refused);
        assertThat(Refused.paths(refused)).contains("cursor");
        for (var limit : List.of("1", "100")) {
            var page = Refused.json(LIVE.send(good.at(good.path() + "?limit=" + limit)));
            assertThat(page.path("object").asString()).isEqualTo("list");
            assertThat(page.path("data").size()).isLessThanOrEqualTo(Integer.parseInt(limit));
            assertThat(page.path("has_more").asBoolean())
                    .isEqualTo(page.path("next_cursor").isString());
        }
    }
}
