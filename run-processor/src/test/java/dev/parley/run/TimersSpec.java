package dev.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The timers")
class TimersSpec {

    private RunProcessorDriver runs;
    private TimerDriver timers;

    @BeforeEach
    void open(@TempDir Path runDirectory, @TempDir Path timerDirectory) {
        runs = new RunProcessorDriver(runDirectory).published();
        timers = new TimerDriver(timerDirectory, RunProcessorDriver.START);
    }

    @AfterEach
    void close() {
        runs.close();
        timers.close();
    }

    @Test
    void fire_when_a_deadline_has_passed_and_not_before() {
        createdToExpireIn(Duration.ofHours(1));
        later(Duration.ofMinutes(59));
        assertThat(timers.fired()).isEmpty();

        later(Duration.ofMinutes(1));

        var fired = timers.fired();
        assertThat(fired).hasSize(1);
        assertThat(fired.getFirst().key()).isEqualTo(Commands.RUN.toString());
        assertThat(fired.getFirst().value().command()).isEqualTo(new RunCommand.CheckDeadlines());
    }

    @Test
    void bring_about_what_the_deadline_is_for() {
        createdToExpireIn(Duration.ofHours(1));
        later(Duration.ofHours(1));
        deliverFired();

        assertThat(runs.events())
                .last()
                .satisfies(event -> assertThat(event.value().event())
                        .isInstanceOfSatisfying(
                                RunEvent.InterviewRunEnded.class,
                                ended -> assertThat(ended.reason()).isEqualTo(EndReason.EXPIRED)));
    }

    @Test
    void fire_again_with_growing_pauses_until_an_event_moves_the_deadline() {
        createdToExpireIn(Duration.ofHours(1));
        later(Duration.ofHours(1));
        later(Duration.ofMillis(200));
        assertThat(timers.fired()).hasSize(1);
        later(Duration.ofMillis(100));
        assertThat(timers.fired()).hasSize(1);
        later(Duration.ofMillis(300));
        assertThat(timers.fired()).isEmpty();
        later(Duration.ofMillis(300));
        var fired = timers.fired();
        assertThat(fired).hasSize(1);

        deliver(fired);
        timers.read(runs.events());
        later(Duration.ofHours(1));

        assertThat(timers.fired()).isEmpty();
    }

    @Test
    void give_every_attempt_an_id_of_its_own_that_follows_from_run_deadline_and_attempt(@TempDir Path other) {
        createdToExpireIn(Duration.ofHours(1));
        later(Duration.ofHours(1));
        later(Duration.ofSeconds(1));
        var ids = timers.fired().stream()
                .map(command -> command.value().meta().commandId())
                .toList();

        try (var again = new TimerDriver(other, RunProcessorDriver.START)) {
            again.read(history);
            again.later(Duration.ofHours(1)).later(Duration.ofSeconds(1));

            assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(again.fired())
                    .extracting(command -> command.value().meta().commandId())
                    .containsExactlyElementsOf(ids);
        }
    }

    @Test
    void let_the_core_go_on_when_no_interviewer_answers() {
        createdToExpireIn(Duration.ofHours(1));
        send("join", new RunCommand.JoinInterviewRun());
        send("answer", Commands.message("I lead a team."));
        later(Duration.ofSeconds(19));
        assertThat(timers.fired()).isEmpty();

        later(Duration.ofSeconds(1));
        deliverFired();

        assertThat(runs.events())
                .extracting(event -> event.value().event())
                .hasAtLeastOneElementOfType(RunEvent.TurnTaken.class);
    }

    @Test
    void leave_the_index_alone_while_words_only_push_a_deadline_away() {
        createdToExpireIn(Duration.ofHours(8));
        send("join", new RunCommand.JoinInterviewRun());
        for (int message = 0; message < 5; message++) {
            later(Duration.ofMinutes(5));
            send("beside-" + message, Commands.message("One more thing."));
            deliverFired();
        }

        assertThat(timers.rows("due")).isEqualTo(1);
        assertThat(timers.rows("clocks")).isEqualTo(1);
    }

    @Test
    void look_at_a_run_too_early_rather_than_too_late_and_fire_nothing_then() {
        createdToExpireIn(Duration.ofHours(8));
        send("join", new RunCommand.JoinInterviewRun());
        later(Duration.ofMinutes(20));
        assertThat(timers.fired()).isEmpty();
        send("leave", new RunCommand.LeaveInterviewRun());

        later(Duration.ofMinutes(15));

        assertThat(timers.fired()).isEmpty();
        assertThat(timers.rows("due")).isEqualTo(1);
    }

    @Test
    void forget_a_run_that_has_ended() {
        createdToExpireIn(Duration.ofHours(1));
        assertThat(timers.rows("clocks")).isEqualTo(1);

        send("cancel", new RunCommand.CancelInterviewRun(Optional.empty()));

        assertThat(timers.rows("clocks")).isZero();
        assertThat(timers.rows("due")).isZero();
    }

    @Test
    void pass_over_the_tombstones_of_an_erased_run() {
        createdToExpireIn(Duration.ofHours(1));
        send("erase", new RunCommand.EraseInterviewRun());

        later(Duration.ofHours(2));

        assertThat(timers.fired()).isEmpty();
        assertThat(timers.guards().stopped().stops()).isEmpty();
    }

    @Test
    void read_what_is_left_of_an_erased_run() {
        createdToExpireIn(Duration.ofHours(1));
        send("join", new RunCommand.JoinInterviewRun());
        send("erase", new RunCommand.EraseInterviewRun());
        var erased = history.stream()
                .filter(event -> event.value() != null && event.value().event() instanceof RunEvent.InterviewRunErased)
                .toList();
        var left = List.of(history.getFirst(), erased.getFirst());

        try (var restored = new TimerDriver(directory("restored"), RunProcessorDriver.START)) {
            restored.read(left);

            assertThat(restored.guards().stopped().stops()).isEmpty();
            assertThat(restored.rows("clocks")).isZero();
        }
    }

    @TempDir
    private Path shared;

    private Path directory(String name) {
        return shared.resolve(name);
    }

    private final List<TestRecord<String, EventEnvelope<RunEvent>>> history = new ArrayList<>();

    private void createdToExpireIn(Duration time) {
        send("create", Commands.create(Optional.of(runs.now().plus(time))));
    }

    private void send(String name, RunCommand command) {
        runs.send(Commands.named(name, command));
        follow();
    }

    private void follow() {
        var events = runs.events();
        history.addAll(events);
        timers.read(events);
    }

    private void later(Duration time) {
        runs.later(time);
        timers.later(time);
    }

    private void deliverFired() {
        deliver(timers.fired());
    }

    private void deliver(List<TestRecord<String, CommandEnvelope<RunCommand>>> fired) {
        fired.forEach(command -> runs.send(command.value()));
    }
}
