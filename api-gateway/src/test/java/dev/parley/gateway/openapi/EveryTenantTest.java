package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.ApiOperation;
import dev.parley.contract.Fixtures;
import dev.parley.contract.Server.Request;
import dev.parley.gateway.EventSource;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.problem.ErrorCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Another organization, and the other mode, never learn of an object: whichever operation, whichever way they ask. */
@DisplayName("What belongs to one organization and mode")
final class EveryTenantTest {

    private static final LiveApi LIVE = new LiveApi();
    private static final Fixtures OTHERS = LIVE.of(TestGateway.OTHER_KEY);
    private static final List<String> STRANGERS = List.of(TestGateway.OTHER_KEY, TestGateway.TEST_KEY);

    static Stream<ApiOperation> ofAnObject() {
        return LIVE.ofAnObject();
    }

    static Stream<ApiOperation> lists() {
        return LIVE.taking("limit").filter(operation -> !operation.path().contains("{"));
    }

    static Stream<ApiOperation> expanding() {
        return LIVE.taking("expand[]").filter(operation -> operation.path().contains("{"));
    }

    static Stream<ApiOperation> namingObjects() {
        return LIVE.withBody()
                .filter(operation -> !LIVE.fixtures.namedIn(operation).isEmpty());
    }

    static Stream<ApiOperation> withToken() {
        return LIVE.operations().stream()
                .filter(operation -> operation.variables().contains("token"));
    }

    @AfterAll
    static void stop() {
        LIVE.close();
    }

    @ParameterizedTest
    @MethodSource("ofAnObject")
    void does_not_exist_for_others(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var key : STRANGERS) {
            Refused.with(ErrorCode.NOT_FOUND, LIVE.send(as(key, good)));
            if (LIVE.takes(operation, "Last-Event-ID")) {
                Refused.with(ErrorCode.NOT_FOUND, LIVE.send(as(key, good).with("Accept", "text/event-stream")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofAnObject")
    void is_refused_like_what_does_not_exist_at_all(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        Refused.with(ErrorCode.NOT_FOUND, LIVE.send(good.at(LIVE.unknown().path(operation))));
        for (var named : LIVE.fixtures.ids().entrySet()) {
            if (good.path().contains(named.getValue())) {
                var unknown = good.path().replace(named.getValue(), named.getKey() + "_01k39a8z0hfs9sy2sfdxvhs480");
                Refused.with(ErrorCode.NOT_FOUND, LIVE.send(good.at(unknown)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofAnObject")
    void cannot_be_reached_through_an_object_of_ones_own(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        for (var named : LIVE.fixtures.ids().entrySet()) {
            if (good.path().contains(named.getValue())) {
                var mixed = good.path().replace(named.getValue(), OTHERS.ids().getOrDefault(named.getKey(), ""));
                Refused.with(ErrorCode.NOT_FOUND, LIVE.send(good.at(mixed)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("expanding")
    void is_not_expanded_for_others(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var values = LIVE.fixtures.choices(operation, "expand[]");
        assertThat(values).isNotEmpty();
        for (var value : values) {
            for (var key : STRANGERS) {
                Refused.with(
                        ErrorCode.NOT_FOUND, LIVE.send(as(key, good.at(good.path() + "?expand[]=" + encoded(value)))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("namingObjects")
    void cannot_be_named_in_a_body(ApiOperation operation) {
        var before = LIVE.gateway.pipeline.everything();
        for (var named : LIVE.fixtures.namedIn(operation).entrySet()) {
            var body = (ObjectNode) LIVE.fixtures.body(operation);
            if (named.getKey().equals("connector_id")) {
                body.put("meeting_url", "https://meet.example/abc");
            }
            body.put(named.getKey(), OTHERS.ids().getOrDefault(named.getValue(), ""));
            var answer = LIVE.send(LIVE.fixtures.request(operation).saying(body.toString()));
            Refused.with(ErrorCode.NOT_FOUND, answer);
        }
        assertThat(LIVE.gateway.pipeline.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void is_not_shown_by_lists_filters_and_cursors(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var own = LIVE.send(good.at(good.path() + "?limit=1"));
        var queries = new ArrayList<>(List.of("", "?limit=100"));
        if (Refused.json(own).path("next_cursor").isString()) {
            queries.add(
                    "?cursor=" + encoded(Refused.json(own).path("next_cursor").asString()));
        }
        LIVE.fixtures.filters(operation).forEach(filter -> queries.add("?" + filter));
        LIVE.fixtures.choices(operation, "expand[]").forEach(value -> queries.add("?expand[]=" + encoded(value)));
        Refused.json(own).path("data").forEach(item -> {
            queries.add("?starting_after=" + item.path("id").asString());
            queries.add("?ending_before=" + item.path("id").asString());
        });
        for (var query : queries) {
            for (var key : STRANGERS) {
                var answer = LIVE.send(as(key, good.at(good.path() + query)));
                assertThat(answer.status()).as(query + answer.body()).isIn(200, 400, 404);
                LIVE.fixtures
                        .ids()
                        .values()
                        .forEach(id -> assertThat(
                                        Refused.json(answer).path("data").toString())
                                .doesNotContain(id));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withToken")
    void is_not_opened_by_the_token_of_something_else(ApiOperation operation) {
        var good = LIVE.fixtures.request(operation);
        var token = Stream.of(good.path().split("/")).skip(4).findFirst().orElseThrow();
        var swapped = good.path().contains("/join/")
                ? LIVE.fixtures.variables().getOrDefault("open/token", "")
                : LIVE.fixtures.variables().getOrDefault("join/token", "");
        for (var wrong : List.of(swapped, changed(token, 0), changed(token, token.length() / 2), token + "A")) {
            Refused.with(ErrorCode.NOT_FOUND, LIVE.send(good.at(good.path().replace(token, wrong))));
        }
    }

    /** What is told last is of their own run: whatever was told before it is there by then. */
    @Test
    void is_told_to_nobody_else_by_streams() {
        var client = LIVE.gateway.client();
        var run = "/api/v1/interview-runs/" + OTHERS.ids().getOrDefault("run", "");
        var join = "/api/v1/join/" + OTHERS.variables().getOrDefault("join/token", "");
        try (var participant = new EventSource(client.as("").request(join + "/stream"));
                var organization = new EventSource(
                        client.as(TestGateway.OTHER_KEY).request("/api/v1/events?created_after=2020-01-01T00:00:00Z"));
                var one = new EventSource(client.as(TestGateway.OTHER_KEY).request(run + "/events"))) {
            client.as(TestGateway.OTHER_KEY).post(run + "/cancel", "{}");
            for (var stream : List.of(participant, organization, one)) {
                assertThat(stream.status()).isEqualTo(200);
                var told = new ArrayList<String>();
                while (told.isEmpty() || !told.getLast().contains("cancelled")) {
                    told.add(stream.next().data());
                }
                LIVE.fixtures
                        .ids()
                        .values()
                        .forEach(mine -> assertThat(told.toString()).doesNotContain(mine));
            }
        }
    }

    private static String changed(String token, int at) {
        var other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    private static Request as(String key, Request request) {
        return request.with("Authorization", "Bearer " + key);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
