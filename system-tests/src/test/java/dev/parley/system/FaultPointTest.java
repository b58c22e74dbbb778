package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.model.RunStatus;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import dev.parley.system.deployment.Part;
import dev.parley.system.load.Load;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bet behind the fast answer: the gateway replies from an outcome that is not committed yet. The processor is halted at each
 * point of a transaction while interviews go on; every reply given must be what the committed log says in the end.
 */
class FaultPointTest {

    private static final int USERS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Deployment parley = Deployment.shared();

    @ParameterizedTest
    @ValueSource(strings = {"AFTER_DECIDE", "AFTER_PUT", "AFTER_FORWARD", "BEFORE_COMMIT", "AFTER_COMMIT"})
    void a_processor_halted_at_any_point_redoes_every_command_to_the_same_outcome(String point)
            throws InterruptedException {
        String blueprint = Studies.plain(parley.client());
        // Transactions are fewer than commands: a point around a commit comes up less often.
        int nth = point.endsWith("COMMIT") ? 15 : 60;
        parley.restartWith(
                Part.RUN_PROCESSOR, List.of("-Dparley.test-faults=true", "-Dparley.fault-point=" + point + ":" + nth));
        try (var load = Load.start(parley.client(), blueprint, USERS)) {
            load.awaitAnswers(USERS);
            await().atMost(PATIENCE)
                    .until(() -> !parley.process(Part.RUN_PROCESSOR).isAlive());
            int before = load.answered();
            parley.restartWith(Part.RUN_PROCESSOR, List.of());
            load.awaitAnswers(before + 5 * USERS);
            load.finish();
            noReplyContradictsTheLog(load);
            everyInterviewGetsItsResults(load);
        }
        everyOutcomeIsTheSameEachTimeItWasMade();
    }

    /** Results are commands too: while some are still to come, the next point would be reached before the next users are heard. */
    private void everyInterviewGetsItsResults(Load load) {
        var runs = parley.client().runs();
        for (UUID run : load.saidByRun().keySet()) {
            await().atMost(PATIENCE)
                    .until(() ->
                            runs.get(PublicIds.format(PublicIds.Kind.RUN, run)).status() == RunStatus.COMPLETED);
        }
    }

    private void noReplyContradictsTheLog(Load load) {
        Map<UUID, List<EventEnvelope<RunEvent>>> runs = committedEvents();
        assertThat(load.replies()).isNotEmpty();
        for (Load.Reply reply : load.replies()) {
            List<EventEnvelope<RunEvent>> events = runs.getOrDefault(reply.run(), List.of());
            assertThat(events.stream().map(event -> event.meta().version()))
                    .as("gapless versions of run %s", reply.run())
                    .isEqualTo(LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(events.stream()
                            .map(EventEnvelope::event)
                            .filter(RunEvent.MessageRecorded.class::isInstance)
                            .map(event -> ((RunEvent.MessageRecorded) event).content())
                            .filter(reply.words()::equals))
                    .as("acknowledged words of run %s took effect once", reply.run())
                    .hasSize(1);
        }
        load.saidByRun()
                .forEach((run, said) -> assertThat(runs.getOrDefault(run, List.of()).stream()
                                .map(EventEnvelope::event)
                                .filter(RunEvent.MessageRecorded.class::isInstance)
                                .map(event -> ((RunEvent.MessageRecorded) event).content()))
                        .as("the transcript of run %s is what was said, in order", run)
                        .containsExactlyElementsOf(said));
    }

    /** Reads aborted transactions too: what was told before a crash is what is told after it. */
    private void everyOutcomeIsTheSameEachTimeItWasMade() {
        var told = new HashMap<CommandId, List<String>>();
        parley.kafka().readAll(Topics.RUN_OUTCOMES, IsolationLevel.READ_UNCOMMITTED).stream()
                .flatMap(found -> found.value().stream())
                .map(AddressedOutcome::outcome)
                .forEach(outcome -> told.computeIfAbsent(outcome.commandId(), ignored -> new ArrayList<>())
                        .add(essence(outcome)));
        told.forEach((command, outcomes) -> assertThat(outcomes.stream().distinct())
                .as("outcomes of command %s", command)
                .hasSize(1));
    }

    private static String essence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "accepted at version " + accepted.version();
            case Outcome.Rejected rejected -> "rejected: " + rejected.code() + " " + rejected.detail();
        };
    }

    private Map<UUID, List<EventEnvelope<RunEvent>>> committedEvents() {
        return parley.kafka().readAll(Topics.RUN_EVENTS, IsolationLevel.READ_COMMITTED).stream()
                .flatMap(found -> found.value().stream())
                .collect(Collectors.groupingBy(event -> event.meta().aggregateId()));
    }
}
