package dev.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunStatus;
import dev.parley.kit.command.Canaries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The run-processor")
class DecidingSpec {

    private RunProcessorDriver runs;

    @BeforeEach
    void open(@TempDir Path directory) {
        runs = new RunProcessorDriver(directory).published();
    }

    @AfterEach
    void close() {
        runs.close();
    }

    @Test
    void answers_a_create_with_the_version_and_the_run_when_asked_for_it() {
        runs.send(Commands.named("create", Commands.create()));

        var outcome = (Outcome.Accepted) runs.outcome();
        assertThat(outcome.version()).isEqualTo(1);
        assertThat(outcome.replayed()).isFalse();
        assertThat(outcome.snapshot().orElseThrow().status()).isEqualTo(RunStatus.CREATED);
    }

    @Test
    void answers_others_without_the_run() {
        created().send(Commands.named("join", new RunCommand.JoinInterviewRun()));

        assertThat(((Outcome.Accepted) runs.outcome()).snapshot()).isEmpty();
    }

    @Test
    void writes_every_event_under_its_run_and_version_with_the_time_of_the_decision() {
        runs.later(Duration.ofSeconds(5));
        created().send(Commands.named("join", new RunCommand.JoinInterviewRun()));

        var events = runs.events();
        assertThat(events).hasSizeGreaterThan(3);
        assertThat(events)
                .extracting(event -> event.key())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, events.size())
                        .mapToObj(version -> Commands.RUN + ":" + version)
                        .toList());
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getRecordTime()).isEqualTo(runs.now());
            assertThat(event.value().meta().occurredAt()).isEqualTo(runs.now());
        });
    }

    @Test
    void carries_the_trace_through_and_describes_every_record_as_a_cloud_event() {
        runs.send(Commands.named("create", Commands.create()));

        var headers = runs.events().getFirst().headers();
        assertThat(new String(headers.lastHeader("traceparent").value(), StandardCharsets.UTF_8))
                .startsWith(RunProcessorDriver.TRACE.substring(0, 35));
        assertThat(new String(headers.lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .endsWith("InterviewRunCreated");
    }

    @Test
    void asks_for_an_assessment_with_a_work_item_keyed_by_its_run() {
        joined().send(Commands.named("answer", Commands.message("I lead a team.")));

        var work = runs.work();
        assertThat(work).hasSize(1);
        assertThat(work.getFirst().key()).isEqualTo(Commands.RUN.toString());
        assertThat(work.getFirst().value().turn().answer()).containsExactly("I lead a team.");
    }

    @Test
    void answers_on_the_partition_the_sender_reads_and_by_command_id_otherwise() {
        var create = Commands.reply(7, Commands.named("create", Commands.create()));
        runs.send(create);

        var outcome = runs.outcomes().getFirst();
        assertThat(outcome.key()).isEqualTo(create.meta().commandId().toString());
        assertThat(outcome.value().replyPartition()).hasValue(7);
    }

    @Test
    void decides_a_command_once_and_repeats_its_outcome_without_the_run() {
        created();
        runs.send(Commands.named("create", Commands.create()));

        assertThat(runs.outcome())
                .isEqualTo(new Outcome.Accepted(
                        Commands.named("create", Commands.create()).meta().commandId(),
                        Commands.RUN,
                        1,
                        true,
                        Optional.empty()));
        assertThat(runs.events()).hasSize(1);
    }

    @Test
    void repeats_an_outcome_to_whoever_asks_this_time() {
        created();
        runs.send(Commands.reply(5, Commands.named("create", Commands.create())));

        assertThat(runs.outcomes().getFirst().value().replyPartition()).hasValue(5);
    }

    @Test
    void repeats_a_refusal_too() {
        runs.send(Commands.named("join", new RunCommand.JoinInterviewRun()));
        assertThat(rejection()).isEqualTo(RejectionCode.NOT_FOUND);
        created().send(Commands.named("join", new RunCommand.JoinInterviewRun()));

        var again = (Outcome.Rejected) runs.outcome();
        assertThat(again.replayed()).isTrue();
        assertThat(again.code()).isEqualTo(RejectionCode.NOT_FOUND);
    }

    @Test
    void refuses_a_command_id_that_comes_again_for_another_request() {
        created();
        runs.send(Commands.withFingerprint("other", Commands.named("create", Commands.create())));

        assertThat(rejection()).isEqualTo(RejectionCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void forgets_a_command_after_48_hours_of_log_time() {
        runs.send(Commands.named("join", new RunCommand.JoinInterviewRun()));
        runs.outcome();
        runs.later(Duration.ofHours(48)).send(Commands.named("join", new RunCommand.JoinInterviewRun()));
        assertThat(((Outcome.Rejected) runs.outcome()).replayed()).isTrue();

        runs.later(Duration.ofSeconds(1)).send(Commands.named("join", new RunCommand.JoinInterviewRun()));

        assertThat(((Outcome.Rejected) runs.outcome()).replayed()).isFalse();
    }

    @Test
    void writes_nothing_but_the_outcome_for_a_refused_command() {
        runs.send(Commands.named("join", new RunCommand.JoinInterviewRun()));

        assertThat(rejection()).isEqualTo(RejectionCode.NOT_FOUND);
        assertThat(runs.events()).isEmpty();
        assertThat(runs.work()).isEmpty();
        assertThat(runs.deadLetters()).isEmpty();
    }

    @Test
    void refuses_what_only_workers_and_timers_may_send_from_anybody_else() {
        created();
        for (Issuer issuer : new Issuer[] {Issuer.API, Issuer.PARTICIPANT, Issuer.PRODUCER}) {
            runs.send(Commands.from(issuer, Commands.named("forged-" + issuer, new RunCommand.CheckDeadlines())));

            assertThat(rejection()).isEqualTo(RejectionCode.FORBIDDEN);
        }
        runs.send(Commands.from(Issuer.TIMER, Commands.named("timer", new RunCommand.CheckDeadlines())));
        assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void answers_late_commands_from_what_is_kept_of_an_ended_run() {
        cancelled().send(Commands.named("answer", Commands.message("Am I late?")));
        assertThat(rejection()).isEqualTo(RejectionCode.RUN_ENDED);

        runs.send(Commands.withFingerprint("create", Commands.named("create-again", Commands.create())));
        assertThat(((Outcome.Accepted) runs.outcome()).version()).isEqualTo(2);

        runs.send(Commands.named("create-other", Commands.create()));
        assertThat(rejection()).isEqualTo(RejectionCode.ALREADY_EXISTS);
    }

    @Test
    void removes_the_words_of_an_erased_run_newest_first() {
        joined();
        int before = runs.events().size();
        runs.send(Commands.named("erase", new RunCommand.EraseInterviewRun()));

        var events = runs.events();
        assertThat(events)
                .filteredOn(event -> event.value() != null)
                .last()
                .satisfies(event -> assertThat(event.value().event()).isInstanceOf(RunEvent.InterviewRunErased.class));
        var tombstones = events.stream().filter(event -> event.value() == null).toList();
        long erasedAt = before + events.size() - tombstones.size();
        assertThat(tombstones)
                .extracting(event -> event.key())
                .containsExactlyElementsOf(
                        LongStream.iterate(erasedAt - 1, version -> version >= 1, version -> version - 1)
                                .mapToObj(version -> Commands.RUN + ":" + version)
                                .toList());
        assertThat(events.getLast().value()).isNull();
    }

    @Test
    void a_canary_is_answered_passes_as_a_tombstone_and_leaves_nothing() {
        var canary = Commands.from(Issuer.WORKER, Commands.named("canary", new RunCommand.PassCanary(42)));

        runs.send(canary).send(canary);

        assertThat(runs.outcomes())
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.value().outcome())
                        .as("not remembered either")
                        .isInstanceOfSatisfying(
                                Outcome.Accepted.class,
                                it -> assertThat(it.replayed()).isFalse()));
        assertThat(runs.events()).hasSize(2).allSatisfy(event -> {
            assertThat(event.key()).isEqualTo(Commands.RUN + ":0");
            assertThat(event.value()).isNull();
            assertThat(Canaries.numberIn(event.headers())).hasValue(42);
        });
        created();
    }

    @Test
    void a_canary_of_anybody_else_is_refused() {
        runs.send(Commands.from(Issuer.API, Commands.named("canary", new RunCommand.PassCanary(42))));
        assertThat(rejection()).isEqualTo(RejectionCode.FORBIDDEN);
        assertThat(runs.events()).isEmpty();
    }

    private RunProcessorDriver created() {
        runs.send(Commands.named("create", Commands.create()));
        runs.outcome();
        return runs;
    }

    private RunProcessorDriver joined() {
        created().send(Commands.named("join", new RunCommand.JoinInterviewRun()));
        runs.outcome();
        return runs;
    }

    private RunProcessorDriver cancelled() {
        created().send(Commands.named("cancel", new RunCommand.CancelInterviewRun(Optional.empty())));
        assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
        return runs;
    }

    private RejectionCode rejection() {
        return ((Outcome.Rejected) runs.outcome()).code();
    }
}
