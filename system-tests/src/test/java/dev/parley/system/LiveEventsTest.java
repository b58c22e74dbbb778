package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.system.client.ApiClient;
import dev.parley.system.client.Conversation;
import dev.parley.system.client.LiveReader;
import dev.parley.system.client.LiveReader.Event;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Following a run live, over the death of the gateway that tells it. */
class LiveEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FROM_THE_START = "0";

    private final Deployment parley = Deployment.shared();
    private final ApiClient dying = parley.client();
    private final ApiClient other = parley.secondClient();

    @Test
    void a_reader_whose_gateway_is_killed_goes_on_at_another_one_without_gap_or_double() {
        var conversation = Conversation.start(other, Studies.plain(other));
        var seen = new ArrayList<Event>();
        try (var first = dying.follow(conversation.path() + "/events", FROM_THE_START)) {
            conversation.says("q1", "One.");
            conversation.says("q2", "Two.");
            await().atMost(PATIENCE).until(() -> types(first).contains("message.recorded"));
            parley.process(Part.GATEWAY).killHard();
            await().atMost(PATIENCE).until(first::isOver);
            seen.addAll(first.events());
        }
        conversation.says("q3", "Three.");
        try (var second =
                other.follow(conversation.path() + "/events", seen.getLast().id())) {
            conversation.says("q4", "Four.");
            conversation.says("q5", "Five.");
            await().atMost(PATIENCE).until(second::isOver);
            seen.addAll(second.events());
        }
        parley.process(Part.GATEWAY).start();
        parley.process(Part.GATEWAY).awaitReady();

        assertThat(seen.getLast().type()).isEqualTo("interview_run.ended");
        assertThat(seen.stream().map(Event::id).toList()).isEqualTo(history(conversation));
        try (var again =
                dying.follow(conversation.path() + "/events", seen.getLast().id())) {
            assertThat(again.status()).isEqualTo(204);
        }
    }

    @Test
    void a_participant_sees_each_entry_once_and_then_the_end() {
        var conversation = Conversation.start(other, Studies.plain(other));
        try (var stream = other.follow(conversation.joinPath() + "/stream", FROM_THE_START)) {
            for (int i = 1; i <= 5; i++) {
                conversation.says("q" + i, "Answer " + i + ".");
            }
            await().atMost(PATIENCE).until(stream::isOver);
            var entries = stream.events().stream()
                    .filter(event -> event.type().equals("entry"))
                    .map(Event::id)
                    .toList();
            var shown = new ArrayList<String>();
            for (JsonNode entry :
                    other.get(conversation.joinPath()).expect(200).body().get("entries")) {
                shown.add(entry.get("version").asText());
            }
            assertThat(entries).isEqualTo(shown);
            assertThat(stream.events().getLast().data()).contains("\"status\":\"completed\"");
        }
    }

    private static List<String> types(LiveReader reader) {
        return reader.events().stream().map(Event::type).toList();
    }

    private List<String> history(Conversation conversation) {
        var ids = new ArrayList<String>();
        for (JsonNode event : other.get(conversation.path() + "/events?limit=100")
                .expect(200)
                .body()
                .get("data")) {
            ids.add(event.get("version").asText());
        }
        return ids;
    }
}
