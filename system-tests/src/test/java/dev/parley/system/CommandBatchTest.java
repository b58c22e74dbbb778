package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.model.CommandEvent;
import dev.parley.client.model.CommandState;
import dev.parley.client.model.CommandState.Status;
import dev.parley.client.model.Entry;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Producers without a Kafka client send batches of commands, and may send them again. */
class CommandBatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MESSAGES = 40;

    private final Deployment parley = Deployment.shared();
    private final Parley api = parley.client();

    @Test
    void a_batch_sent_twice_over_two_gateways_takes_effect_once_and_in_order() {
        var batch = batch(Studies.plain(api));

        // On a machine that is busy some are still pending at first; the same batch again tells what became of them.
        var first = await().atMost(PATIENCE)
                .until(
                        () -> api.commands().sendAll(batch),
                        states -> !statuses(states).contains(Status.PENDING));
        var again = parley.secondClient().commands().sendAll(batch);

        assertThat(statuses(first)).containsExactlyElementsOf(statuses(again));
        assertThat(first.getLast().status()).isEqualTo(Status.REJECTED);
        assertThat(first.subList(0, MESSAGES + 1)).allMatch(state -> state.status() == Status.ACCEPTED);
        for (int i = 0; i <= MESSAGES; i++) {
            assertThat(again.get(i).version()).isEqualTo(first.get(i).version());
            assertThat(again.get(i).replayed()).contains(true);
        }
        for (var gateway : List.of(api, parley.secondClient())) {
            var found = gateway.commands().get(first.get(3).id().orElseThrow());
            assertThat(found.status()).isEqualTo(Status.ACCEPTED);
            assertThat(found.version()).isEqualTo(first.get(3).version());
        }
        var run = first.getFirst().runId().orElseThrow();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(said(run)).containsExactlyElementsOf(words()));
    }

    private static List<CommandEvent> batch(String blueprint) {
        var run = UUID.randomUUID().toString();
        var events = new ArrayList<CommandEvent>();
        events.add(CommandEvent.of("/ats", "CreateInterviewRun", run, Map.of("blueprint_id", blueprint)));
        words().forEach(word ->
                events.add(CommandEvent.of("/ats", "RecordMessage", run, Map.of("content", word, "node_id", "q1"))));
        events.add(CommandEvent.of("/ats", "Dance", run));
        return events;
    }

    private static List<String> words() {
        return IntStream.range(0, MESSAGES).mapToObj(i -> "word " + i).toList();
    }

    private List<String> said(String run) {
        return api.runs().partialTranscript(run).entries().stream()
                .filter(entry -> entry.role() == Entry.Role.PARTICIPANT)
                .map(Entry::content)
                .toList();
    }

    private static List<Status> statuses(List<CommandState> states) {
        return states.stream().map(CommandState::status).toList();
    }
}
