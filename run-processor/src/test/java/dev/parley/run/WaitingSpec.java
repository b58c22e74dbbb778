package dev.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.service.Health;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A command whose definition has not arrived")
class WaitingSpec {

    private static final Duration A_MOMENT = Duration.ofMillis(100);

    private RunProcessorDriver runs;

    @BeforeEach
    void open(@TempDir Path directory) {
        runs = new RunProcessorDriver(directory);
    }

    @AfterEach
    void close() {
        runs.close();
    }

    @Test
    void waits_and_is_never_answered_with_unknown() {
        runs.send(Commands.named("create", Commands.create())).later(A_MOMENT);

        assertThat(runs.hasAnswered()).isFalse();
        assertThat(runs.deadLetters()).isEmpty();
    }

    @Test
    void is_carried_out_when_the_last_definition_arrives_as_of_when_it_was_appended() {
        Instant appendedAt = runs.now();
        runs.send(Commands.named("create", Commands.create())).later(Duration.ofSeconds(3));
        runs.arrived(Definitions.AGENT).later(A_MOMENT);
        assertThat(runs.hasAnswered()).isFalse();

        runs.arrived(Definitions.BLUEPRINT).later(A_MOMENT);

        assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
        var event = runs.events().getFirst();
        assertThat(event.value().meta().occurredAt()).isEqualTo(appendedAt);
        assertThat(event.getRecordTime()).isEqualTo(appendedAt);
    }

    @Test
    void holds_back_all_later_commands_of_its_run_in_their_order() {
        runs.send(Commands.named("create", Commands.create()))
                .later(A_MOMENT)
                .send(Commands.named("join", new RunCommand.JoinInterviewRun()))
                .send(Commands.named("create", Commands.create()))
                .send(Commands.named("end", new RunCommand.EndInterviewRun()));
        assertThat(runs.hasAnswered()).isFalse();

        runs.published().later(A_MOMENT);

        assertThat(runs.outcomes())
                .extracting(outcome -> outcome.value().correlationId())
                .containsExactly("correlation-create", "correlation-join", "correlation-create", "correlation-end");
    }

    @Test
    void goes_to_the_dead_letters_when_its_deadline_has_passed_and_not_before() {
        runs.send(Commands.named("create", Commands.create()))
                .later(Duration.ofHours(1))
                .send(Commands.named("join", new RunCommand.JoinInterviewRun()))
                .later(Limits.DEFINITION_DEADLINE.minusHours(1).minusMillis(1));
        assertThat(runs.deadLetters()).isEmpty();

        runs.later(A_MOMENT);

        assertThat(runs.deadLetters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.headers())
                        .anyMatch(header -> new String(header.value(), StandardCharsets.UTF_8)
                                .contains("a definition that it needs has not arrived by")));
        assertThat(runs.outcomes())
                .extracting(outcome -> outcome.value().correlationId())
                .containsExactly("correlation-join");
        assertThat(runs.waiting().health().checks().getFirst().detail()).isEqualTo("0 runs wait for definitions");
    }

    @Test
    void does_not_hold_back_other_runs() {
        runs.send(Commands.named("create", Commands.create()))
                .send(Commands.named("join", new UUID(5, 5), new RunCommand.JoinInterviewRun()));

        assertThat(runs.outcome().aggregateId()).isEqualTo(new UUID(5, 5));
    }

    @Test
    void gets_the_outcome_it_would_have_got_without_waiting(@TempDir Path directory) {
        var create = Commands.named("create", Commands.create());
        runs.send(create).later(A_MOMENT).published().later(A_MOMENT);

        try (var prompt = new RunProcessorDriver(directory)) {
            prompt.published().send(create);

            assertThat(runs.outcome()).isEqualTo(prompt.outcome());
            assertThat(runs.events().getFirst().value())
                    .isEqualTo(prompt.events().getFirst().value());
        }
    }

    @Test
    void lets_its_run_go_on_as_usual_afterwards() {
        runs.send(Commands.named("create", Commands.create())).published().later(A_MOMENT);
        runs.outcome();

        runs.send(Commands.named("join", new RunCommand.JoinInterviewRun()));

        assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void waits_for_a_definition_that_cannot_be_read_here_too() {
        runs.arrived(Definitions.AGENT)
                .arrivedRaw(Definitions.BLUEPRINT.key(), new byte[] {1, 2, 3})
                .send(Commands.named("create", Commands.create()))
                .later(A_MOMENT);
        assertThat(runs.hasAnswered()).isFalse();
        assertThat(runs.deadLetters()).isEmpty();

        runs.arrived(Definitions.BLUEPRINT).later(A_MOMENT);

        assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void shows_in_health_when_it_waits_for_long() {
        runs.send(Commands.named("create", Commands.create())).later(A_MOMENT);
        assertThat(runs.waiting().health().state()).isEqualTo(Health.State.UP);

        runs.later(Duration.ofSeconds(31));
        assertThat(runs.waiting().health().state()).isEqualTo(Health.State.DEGRADED);

        runs.published().later(A_MOMENT);
        assertThat(runs.waiting().health().state()).isEqualTo(Health.State.UP);
    }
}
