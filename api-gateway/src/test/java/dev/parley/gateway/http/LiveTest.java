package dev.parley.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.json.Json;
import dev.parley.gateway.Client;
import dev.parley.gateway.EventSource;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.live.StreamLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Following live")
final class LiveTest {

    private static final int MOST_PER_KEY = 3;
    private static final int MOST_PER_LINK = 2;

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway(
            Duration.ofSeconds(2),
            new StreamLimits(10, 10, MOST_PER_KEY, MOST_PER_LINK, Duration.ofMillis(300), Duration.ofMinutes(1)));

    private static final Client CLIENT = GATEWAY.client();
    private static final Client PARTICIPANT = CLIENT.as("");
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();

    private record Run(String path, String join) {}

    private static Run run() {
        var created = CLIENT.post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + BLUEPRINT + "\"}");
        return new Run("/api/v1/interview-runs/" + created.at("id"), "/api/v1/join/" + created.at("join_token"));
    }

    private static EventSource follow(Client who, String path, String... headers) {
        return new EventSource(who.request(path, headers));
    }

    private static List<String> next(EventSource source, int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(source.next().id());
        }
        return ids;
    }

    @Test
    void the_history_comes_first_and_what_happens_comes_as_it_happens() {
        var run = run();
        try (var events = follow(CLIENT, run.path() + "/events")) {
            var created = events.next();
            assertThat(created.id()).isEqualTo("1");
            assertThat(created.type()).isEqualTo("interview_run.created");
            assertThat(created.json())
                    .isEqualTo(((Json.Array) CLIENT.get(run.path() + "/events")
                                    .json()
                                    .get("data")
                                    .orElseThrow())
                            .items()
                            .getFirst());

            PARTICIPANT.post(run.join() + "/sessions", "");

            assertThat(List.of(events.next().type(), events.next().type()))
                    .containsExactly("session.opened", "consent.requested");
            assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        }
    }

    @Test
    void a_reader_goes_on_behind_what_it_saw() {
        var run = run();
        PARTICIPANT.post(run.join() + "/sessions", "");
        try (var byHeader = follow(CLIENT, run.path() + "/events?cursor=1", "Last-Event-ID", "2");
                var byCursor = follow(CLIENT, run.path() + "/events?cursor=2")) {
            assertThat(byHeader.next().id()).isEqualTo("3");
            assertThat(byCursor.next().id()).isEqualTo("3");
        }
        assertThat(CLIENT.get(run.path() + "/events", "Accept", "text/event-stream", "Last-Event-ID", "x")
                        .at("errors[0].path"))
                .isEqualTo("Last-Event-ID");
        assertThat(CLIENT.get(run.path() + "/events?limit=2", "Accept", "text/event-stream")
                        .at("errors[0].code"))
                .isEqualTo("unknown_parameter");
    }

    @Test
    void a_silent_stream_says_that_it_is_still_there() {
        var run = run();
        try (var events = follow(CLIENT, run.path() + "/events?cursor=1")) {
            await().until(() -> events.comments().size() >= 2);
            assertThat(events.rest()).isEmpty();
            assertThat(events.ended()).isFalse();
        }
    }

    @Test
    void a_stream_ends_when_the_run_is_over_and_silent_and_there_is_none_afterwards() {
        var run = run();
        try (var events = follow(CLIENT, run.path() + "/events")) {
            CLIENT.post(run.path() + "/cancel", "{}");
            assertThat(next(events, 2)).containsExactly("1", "2");
            await().until(events::ended);
        }
        assertThat(CLIENT.get(run.path() + "/events", "Accept", "text/event-stream", "Last-Event-ID", "2")
                        .status())
                .isEqualTo(204);
        try (var again = follow(CLIENT, run.path() + "/events")) {
            assertThat(next(again, 2)).containsExactly("1", "2");
            await().until(again::ended);
        }
    }

    @Test
    void only_those_who_may_read_results_follow_and_nobody_follows_the_runs_of_others() {
        var run = run();
        assertThat(CLIENT.as(TestGateway.READ_KEY)
                        .get(run.path() + "/events", "Accept", "text/event-stream")
                        .status())
                .isEqualTo(403);
        assertThat(CLIENT.as(TestGateway.OTHER_KEY)
                        .get(run.path() + "/events", "Accept", "text/event-stream")
                        .status())
                .isEqualTo(404);
        assertThat(CLIENT.as(TestGateway.TEST_KEY)
                        .get(run.path() + "/events", "Accept", "text/event-stream")
                        .status())
                .isEqualTo(404);
        assertThat(PARTICIPANT
                        .get(run.join().replace("join/", "join/A") + "/stream", "Accept", "text/event-stream")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void too_many_streams_of_one_key_or_link_are_refused_and_closed_ones_do_not_count() {
        var run = run();
        var open = new ArrayList<EventSource>();
        for (int i = 0; i < MOST_PER_LINK; i++) {
            var stream = follow(PARTICIPANT, run.join() + "/stream");
            stream.next();
            open.add(stream);
        }
        var refused = PARTICIPANT.get(run.join() + "/stream", "Accept", "text/event-stream");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();

        open.forEach(EventSource::close);

        await().until(() -> {
            try (var again = follow(PARTICIPANT, run.join() + "/stream")) {
                return again.status() == 200;
            }
        });
    }

    @Test
    void the_participant_sees_what_is_said_and_how_things_stand() {
        var run = run();
        try (var stream = follow(PARTICIPANT, run.join() + "/stream")) {
            var first = stream.next();
            assertThat(first.type()).isEqualTo("state");
            assertThat(first.at("status")).isEqualTo("created");
            assertThat(first.at("agent_name")).isEqualTo("Ada");
            assertThat(first.at("organization_name")).isEqualTo("Acme Research");

            PARTICIPANT.post(run.join() + "/consent", "{\"granted\":true}");

            var told = new ArrayList<EventSource.Event>();
            do {
                told.add(stream.next());
            } while (!told.getLast().at("status").equals("active"));
            assertThat(told.stream()
                            .filter(event -> event.type().equals("entry"))
                            .map(event -> event.at("entry_type")))
                    .containsExactly("consent", "consent", "utterance", "utterance");
            assertThat(told)
                    .noneMatch(event -> event.data().contains("You are kind")
                            || event.data().contains("motives")
                            || event.data().contains("a motive"));
            assertThat(told.getLast().at("open_node")).contains("Why do you use it?");
        }
    }

    @Test
    void another_device_goes_on_with_the_entries_it_has_not_seen_and_the_state() {
        var run = run();
        PARTICIPANT.post(run.join() + "/consent", "{\"granted\":true}");
        var seen = PARTICIPANT.get(run.join());
        PARTICIPANT.post(run.join() + "/messages", "{\"content\":\"Because it is quick.\"}");
        try (var stream = follow(PARTICIPANT, run.join() + "/stream", "Last-Event-ID", seen.at("version"))) {
            var told = new ArrayList<EventSource.Event>();
            do {
                told.add(stream.next());
            } while (!told.getLast().type().equals("state"));
            assertThat(told.getFirst().at("content")).isEqualTo("Because it is quick.");
            assertThat(told.stream().filter(event -> event.type().equals("entry")))
                    .hasSize(2);
            assertThat(told.getLast().at("open_node")).contains("Seats");
        }
    }

    @Test
    void the_participants_stream_ends_with_the_last_state() {
        var run = run();
        try (var stream = follow(PARTICIPANT, run.join() + "/stream")) {
            stream.next();
            CLIENT.post(run.path() + "/cancel", "{}");
            assertThat(stream.next().at("status")).isEqualTo("cancelled");
            await().until(stream::ended);
        }
        assertThat(PARTICIPANT
                        .get(run.join() + "/stream?cursor=2", "Accept", "text/event-stream")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_stream_passes_unbuffered_when_the_reader_takes_gzip() {
        var run = run();
        try (var events = follow(CLIENT, run.path() + "/events", "Accept-Encoding", "gzip")) {
            assertThat(events.header("Content-Encoding")).isEmpty();
            assertThat(events.next().id()).isEqualTo("1");
        }
    }
}
