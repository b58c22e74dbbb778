package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Parley;
import dev.parley.client.ProblemException;
import dev.parley.client.model.ConversationState;
import dev.parley.client.model.RunStatus;
import dev.parley.client.model.ShownEntry;
import dev.parley.system.client.Follower;
import dev.parley.system.client.Participant;
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

    private final Deployment parley = Deployment.shared();
    private final Parley dying = parley.client();
    private final Parley other = parley.secondClient();

    @Test
    void readers_whose_gateway_is_killed_go_on_there_and_at_another_one_without_gap_or_double() {
        var participant = Participant.start(other, Studies.plain(other));
        awaitKnownTo(dying, participant.run());
        try (var waiting = new Follower<>(dying.runs().follow(participant.run(), 0))) {
            participant.says("q1", "One.");
            participant.says("q2", "Two.");
            await().atMost(PATIENCE)
                    .until(() -> waiting.received().stream()
                            .anyMatch(event -> event.type().equals("message.recorded")));
            parley.process(Part.GATEWAY).killHard();
            var moved = new ArrayList<>(waiting.ids());
            participant.says("q3", "Three.");
            try (var second = new Follower<>(other.runs().follow(participant.run(), Long.parseLong(moved.getLast())))) {
                participant.says("q4", "Four.");
                participant.says("q5", "Five.");
                await().atMost(PATIENCE).until(second::isOver);
                moved.addAll(second.ids());
            }
            parley.process(Part.GATEWAY).start();
            parley.process(Part.GATEWAY).awaitReady();
            await().atMost(PATIENCE).until(waiting::isOver);

            assertThat(waiting.received().getLast().type()).isEqualTo("interview_run.ended");
            assertThat(waiting.ids()).isEqualTo(history(participant));
            assertThat(moved).isEqualTo(history(participant));
            try (var again = dying.runs().follow(participant.run(), Long.parseLong(moved.getLast()))) {
                assertThat(again.next()).as("nothing more is to come").isEmpty();
            }
        }
    }

    @Test
    void a_participant_sees_each_entry_once_and_then_the_end() {
        var participant = Participant.start(other, Studies.plain(other));
        try (var stream = new Follower<>(participant.conversation().follow(0))) {
            for (int i = 1; i <= 5; i++) {
                participant.says("q" + i, "Answer " + i + ".");
            }
            await().atMost(PATIENCE).until(stream::isOver);
            var entries = stream.received().stream()
                    .map(received -> received.value())
                    .filter(ShownEntry.class::isInstance)
                    .toList();
            assertThat(entries)
                    .isEqualTo(List.copyOf(participant.conversation().state().entries()));
            assertThat(stream.received().getLast().value())
                    .isInstanceOfSatisfying(
                            ConversationState.class,
                            state -> assertThat(state.status()).isEqualTo(RunStatus.COMPLETED));
        }
    }

    /** Views follow the log: who was not told of the run by the one who made it may ask for it too early. */
    private static void awaitKnownTo(Parley reader, String run) {
        await().atMost(PATIENCE)
                .ignoreException(ProblemException.class)
                .until(() -> reader.runs().get(run).id(), run::equals);
    }

    private List<String> history(Participant participant) {
        return other.runs()
                .allEvents(participant.run())
                .map(event -> Long.toString(event.version()))
                .toList();
    }
}
