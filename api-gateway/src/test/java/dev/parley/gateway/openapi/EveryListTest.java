package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.ApiOperation;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.problem.ErrorCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Walks every operation that lists: sizes of pages, both directions, times. */
@DisplayName("Every list")
final class EveryListTest {

    /** Records that only ever grow: nothing in them is named but by cursors. */
    private static final Set<String> RECORDS = Set.of("listEvents", "listContentReads");

    /** Their items are named by their number, because they are states or moments of one object. */
    private static final Set<String> NUMBERED = Set.of("listBlueprintVersions", "listDecisions", "listRunEvents");

    private static final String LONG_AGO = "1970-01-01T00:00:00Z";
    private static final String LATER = "2101-01-01T00:00:00Z";

    private static final LiveApi LIVE = new LiveApi();

    static Stream<ApiOperation> pages() {
        return LIVE.taking("limit");
    }

    static Stream<ApiOperation> lists() {
        return LIVE.taking("starting_after");
    }

    /** More than one of what the catalog and the runs have. */
    @BeforeAll
    static void fill() {
        LIVE.refresh();
        LIVE.refresh();
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @Test
    void can_begin_at_an_object_and_be_narrowed_by_times() {
        assertThat(pages().filter(operation -> !RECORDS.contains(operation.id())))
                .allSatisfy(operation -> assertThat(List.of(
                                "cursor",
                                "starting_after",
                                "ending_before",
                                "created_after",
                                "created_before",
                                "updated_since"))
                        .allMatch(parameter -> LIVE.takes(operation, parameter)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void gives_pages_of_the_size_that_is_wanted(ApiOperation operation) {
        for (var wrong : List.of("0", "101", "-1", "many", "1.5")) {
            refused(operation, "limit", "limit=" + wrong);
        }
        refused(operation, "cursor", "cursor=nowhere");
        for (var limit : List.of("1", "100")) {
            var page = page(operation, "limit=" + limit);
            assertThat(page.path("object").asString()).isEqualTo("list");
            assertThat(page.path("data").size()).isLessThanOrEqualTo(Integer.parseInt(limit));
            assertThat(page.path("has_more").asBoolean())
                    .isEqualTo(page.path("next_cursor").isString());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void begins_at_one_place_that_is_there(ApiOperation operation) {
        var unknown = unknown(operation);
        refused(operation, "starting_after", "starting_after=" + unknown);
        refused(operation, "ending_before", "ending_before=" + unknown);
        refused(operation, "starting_after", "starting_after=" + unknown + "&ending_before=" + unknown);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void is_read_to_its_end_in_both_directions(ApiOperation operation) {
        var all = names(operation, page(operation, "limit=100"));
        if (all.isEmpty()) {
            return;
        }
        assertThat(walked(operation, "limit=1")).isEqualTo(all);
        assertThat(walked(operation, "limit=1&starting_after=" + all.getFirst()))
                .isEqualTo(all.subList(1, all.size()));
        assertThat(walked(operation, "limit=1&ending_before=" + all.getLast()))
                .isEqualTo(all.subList(0, all.size() - 1).reversed());
        assertThat(names(operation, page(operation, "limit=100&ending_before=" + all.getLast())))
                .isEqualTo(all.subList(0, all.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void is_narrowed_by_times(ApiOperation operation) {
        var all = names(operation, page(operation, "limit=100"));
        for (var everything : List.of("created_before=" + LATER, "updated_since=" + LONG_AGO)) {
            assertThat(names(operation, page(operation, "limit=100&" + everything)))
                    .isEqualTo(all);
        }
        for (var nothing : List.of("created_after=" + LATER, "created_before=" + LONG_AGO, "updated_since=" + LATER)) {
            assertThat(names(operation, page(operation, nothing))).isEmpty();
        }
        refused(operation, "created_after", "created_after=" + LATER + "&created_before=" + LONG_AGO);
        refused(operation, "updated_since", "updated_since=yesterday");
    }

    /** Everything that comes by following the cursor. */
    private static List<String> walked(ApiOperation operation, String query) {
        var page = page(operation, query);
        var walked = new ArrayList<>(names(operation, page));
        while (page.path("has_more").asBoolean()) {
            page = page(
                    operation,
                    "limit=1&cursor=" + encoded(page.path("next_cursor").asString()));
            walked.addAll(names(operation, page));
        }
        return walked;
    }

    private static List<String> names(ApiOperation operation, JsonNode page) {
        var name = NUMBERED.contains(operation.id()) ? "version" : "id";
        return page.path("data")
                .valueStream()
                .map(item -> item.path(name).asString())
                .toList();
    }

    private static String unknown(ApiOperation operation) {
        if (NUMBERED.contains(operation.id())) {
            return "no-number";
        }
        var first = names(operation, page(operation, "limit=1"));
        return (first.isEmpty() ? "ses" : first.getFirst().replaceAll("_.*", "")) + "_01k39a8z0hfs9sy2sfdxvhs480";
    }

    private static void refused(ApiOperation operation, String parameter, String query) {
        var answer = LIVE.send(asking(operation, query));
        Refused.with(ErrorCode.INVALID_REQUEST, answer);
        assertThat(Refused.paths(answer)).as(query).contains(parameter);
    }

    private static JsonNode page(ApiOperation operation, String query) {
        var answer = LIVE.send(asking(operation, query));
        assertThat(answer.status())
                .as(operation + " " + query + " " + answer.body())
                .isEqualTo(200);
        return Refused.json(answer);
    }

    private static Request asking(ApiOperation operation, String query) {
        var good = LIVE.fixtures.request(operation);
        return good.at(good.path() + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
