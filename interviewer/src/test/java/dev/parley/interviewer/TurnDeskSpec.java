package dev.parley.interviewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.turn.ModelCall;
import dev.parley.domain.turn.NextStep;
import dev.parley.domain.turn.Step;
import dev.parley.domain.work.WorkItem;
import dev.parley.engines.Assess;
import dev.parley.engines.Assessed;
import dev.parley.engines.Words;
import dev.parley.kit.command.CommandNotSentException;
import dev.parley.kit.share.Delivery;
import dev.parley.kit.share.WorkHandler.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An interviewer")
class TurnDeskSpec {

    private final Map<String, Definition> arrived =
            new HashMap<>(Map.of(Turn.BLUEPRINT.key(), Turn.BLUEPRINT, Turn.AGENT.key(), Turn.AGENT));
    private final List<CommandEnvelope<RunCommand>> sent = new CopyOnWriteArrayList<>();
    private Optional<CommandNotSentException> brokers = Optional.empty();
    private Assess assess = request -> Turn.assessed(0.3);
    private Instant now = Turn.NOW;

    @Test
    void assesses_the_answer_and_sends_step_and_words_with_it() throws InterruptedException {
        assertThat(handle()).isEqualTo(Verdict.DONE);

        var result = result();
        assertThat(result.workId()).isEqualTo(Turn.ITEM.workId());
        assertThat(result.result().assessment()).isEqualTo(Turn.assessment(0.3));
        assertThat(result.result().words()).isEqualTo("FollowUp after I lead a team.");
        assertThat(result.result().engine()).isEqualTo("test/1");
    }

    @Test
    void takes_the_step_that_the_core_takes() throws InterruptedException {
        handle();
        assertThat(result().result().step())
                .isEqualTo(NextStep.of(Turn.BLUEPRINT, Turn.AGENT, Turn.ITEM.turn(), Turn.assessment(0.3)))
                .isInstanceOfSatisfying(
                        Step.FollowUp.class,
                        step -> assertThat(step.technique()).isEqualTo(Technique.TELL_ME_MORE));

        sent.clear();
        assess = request -> Turn.assessed(0.9);
        handle();
        assertThat(result().result().step()).isInstanceOf(Step.MoveOn.class);
    }

    @Test
    void sends_the_same_command_id_and_fingerprint_for_the_same_work_whatever_the_result() throws InterruptedException {
        handle();
        assess = request -> Turn.assessed(0.9);
        now = now.plusSeconds(3);
        handle();

        var first = sent.getFirst().meta();
        var second = sent.getLast().meta();
        assertThat(second.commandId()).isEqualTo(first.commandId());
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(sent.getFirst().command()).isNotEqualTo(sent.getLast().command());
    }

    @Test
    void sends_as_a_worker_for_the_tenant_and_run_of_the_work() throws InterruptedException {
        handle();

        var meta = sent.getFirst().meta();
        assertThat(meta.issuer()).isEqualTo(Issuer.WORKER);
        assertThat(meta.tenant()).isEqualTo(Turn.TENANT);
        assertThat(meta.aggregateId()).isEqualTo(Turn.ITEM.runId().value());
        assertThat(meta.correlationId()).isEqualTo(Turn.ITEM.correlationId());
    }

    @Test
    void lets_go_of_a_turn_past_its_deadline() throws InterruptedException {
        now = Turn.ITEM.deadline();

        assertThat(handle()).isEqualTo(Verdict.DONE);
        assertThat(sent).isEmpty();
    }

    @Test
    void lets_nobody_wait_for_a_turn_that_waits_for_a_model() throws InterruptedException {
        var hanging = new CountDownLatch(1);
        arrived.put(Turn.AGENT.key(), Turn.agentWithModel());
        assess = request -> {
            awaitOpen(hanging);
            return Turn.assessed(0.3);
        };

        assertThat(handle()).isEqualTo(Verdict.DONE);
        assertThat(sent).isEmpty();
        hanging.countDown();
        modelTurns.close();
        assertThat(sent).hasSize(1);
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void lets_go_of_a_turn_whose_deadline_passed_while_it_was_thinking() throws InterruptedException {
        assess = request -> {
            now = Turn.ITEM.deadline();
            return Turn.assessed(0.3);
        };

        assertThat(handle()).isEqualTo(Verdict.DONE);
        assertThat(sent).isEmpty();
    }

    @Test
    void tells_the_core_what_models_have_cost_however_late() throws InterruptedException {
        var paid = new ModelCall(
                ModelCall.Role.ASSESSMENT, Provider.OLLAMA, "m", "assess/1", 100, 20, 0, ModelCall.Outcome.OK);
        assess = request -> {
            now = Turn.ITEM.deadline();
            return new Assessed(Turn.assessment(0.3), List.of(paid));
        };

        assertThat(handle()).isEqualTo(Verdict.DONE);
        assertThat(result().result().calls()).containsExactly(paid);
    }

    @Test
    void waits_for_definitions_no_longer_than_until_the_deadline_and_has_the_turn_given_out_again()
            throws InterruptedException {
        arrived.remove(Turn.AGENT.key());
        now = Turn.ITEM.deadline().minusSeconds(7);

        assertThat(handle()).isEqualTo(Verdict.AGAIN);
        assertThat(longestWait).isEqualTo(Duration.ofSeconds(7));
        assertThat(sent).isEmpty();
    }

    @Test
    void has_the_turn_given_out_again_when_the_brokers_do_not_acknowledge_the_result() throws InterruptedException {
        brokers = Optional.of(new CommandNotSentException("away", new IllegalStateException(), true));

        assertThat(handle()).isEqualTo(Verdict.AGAIN);
    }

    @Test
    void gives_up_a_result_that_can_never_be_sent() throws InterruptedException {
        brokers = Optional.of(new CommandNotSentException("too large", new IllegalStateException(), false));

        assertThat(handle()).isEqualTo(Verdict.GIVE_UP);
    }

    @Test
    void does_not_swallow_an_engines_failure() {
        assess = request -> {
            throw new IllegalStateException("no such model");
        };

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::handle);
        assertThat(sent).isEmpty();
    }

    private final ModelTurns modelTurns = new ModelTurns();
    private Duration longestWait = Duration.ZERO;

    private Verdict handle() throws InterruptedException {
        var taker = new TurnTaker(
                request -> assess.assess(request),
                request -> new Words(
                        request.step().getClass().getSimpleName() + " after "
                                + request.turn().answer().getFirst(),
                        "test/1"));
        var desk = new TurnDesk(this::await, taker, modelTurns, this::send, () -> now);
        return desk.handle(
                new Delivery<WorkItem>(Turn.ITEM.runId().toString(), Turn.ITEM, 1, Turn.NOW, Optional.empty()));
    }

    private Optional<Definition> await(String key, Duration atMost) {
        longestWait = atMost;
        return Optional.ofNullable(arrived.get(key));
    }

    private CompletableFuture<Void> send(CommandEnvelope<RunCommand> command, Optional<String> traceparent) {
        if (brokers.isPresent()) {
            return CompletableFuture.failedFuture(brokers.get());
        }
        sent.add(command);
        return CompletableFuture.completedFuture(null);
    }

    private RunCommand.RecordAssessment result() {
        assertThat(sent).hasSize(1);
        return (RunCommand.RecordAssessment) sent.getFirst().command();
    }
}
