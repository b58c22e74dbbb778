package dev.parley.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.command.CommandGateway.Addressed;
import dev.parley.gateway.command.CommandGateway.Answer;
import dev.parley.gateway.port.CommandSink;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.command.CommandNotSentException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Commands and their outcomes")
final class CommandGatewayTest {

    private static final RunCommand COMMAND = new RunCommand.EndInterviewRun();

    /** Keeps what is sent until the test lets it go on. */
    private static final class HeldLog implements CommandSink {
        private final BlockingQueue<CommandEnvelope<RunCommand>> sent = new LinkedBlockingQueue<>();
        private CompletableFuture<Void> acknowledgement = CompletableFuture.completedFuture(null);

        @Override
        public CompletableFuture<Void> sendRun(CommandEnvelope<RunCommand> command, Optional<String> traceparent) {
            sent.add(command);
            return acknowledgement;
        }

        @Override
        public CompletableFuture<Void> sendCatalog(
                CommandEnvelope<CatalogCommand> command, Optional<String> traceparent) {
            return acknowledgement;
        }

        @Override
        public CompletableFuture<Void> sendWebhook(
                CommandEnvelope<WebhookCommand> command, Optional<String> traceparent) {
            return acknowledgement;
        }

        @Override
        public OptionalInt replyPartition() {
            return OptionalInt.of(4);
        }
    }

    private final HeldLog log = new HeldLog();
    private final ToldVersions told = new ToldVersions();
    private final CommandGateway gateway =
            new CommandGateway(log, new Waiters(2), told, InstantSource.system(), Duration.ofSeconds(5));
    private final UUID run = UUID.randomUUID();

    private Sender sender(CommandId id, String fingerprint) {
        return new Sender(
                TestGateway.ACME,
                Issuer.API,
                "key",
                id,
                run,
                fingerprint,
                OptionalLong.empty(),
                "request",
                Optional.empty(),
                OptionalInt.empty());
    }

    private static AddressedOutcome addressed(Outcome outcome) {
        return new AddressedOutcome(outcome, TestGateway.ACME, OptionalInt.of(4), "request");
    }

    private CompletableFuture<Result<Answer>> send(CommandId id, String fingerprint) {
        var answer = new CompletableFuture<Result<Answer>>();
        sending(id, fingerprint, answer);
        return answer;
    }

    /** Sends, and goes on once the sender waits for the outcome. */
    private CompletableFuture<Result<Answer>> sendAndWait(CommandId id, String fingerprint) {
        var answer = new CompletableFuture<Result<Answer>>();
        var sender = sending(id, fingerprint, answer);
        await().until(sender::getState, Thread.State.TIMED_WAITING::equals);
        return answer;
    }

    private Thread sending(CommandId id, String fingerprint, CompletableFuture<Result<Answer>> answer) {
        return Thread.ofVirtual().start(() -> answer.complete(gateway.send(sender(id, fingerprint), COMMAND, false)));
    }

    private Outcome.Accepted accepted(CommandId id) {
        return new Outcome.Accepted(id, run, 7, false, Optional.empty());
    }

    private static CommandId newId() {
        return new CommandId(UUID.randomUUID());
    }

    @Test
    void a_command_names_the_partition_for_its_outcome_and_the_version_told_is_remembered() throws Exception {
        var id = newId();
        var answer = send(id, "a");
        assertThat(log.sent.take().meta().replyPartition()).hasValue(4);
        gateway.outcome(addressed(accepted(newId())));
        gateway.outcome(addressed(accepted(id)));
        gateway.outcome(addressed(accepted(id)));

        assertThat(answer.get()).isEqualTo(Result.ok(new Answer.Accepted(accepted(id))));
        assertThat(told.of(TestGateway.ACME, run)).hasValue(7);
        assertThat(told.of(TestGateway.OTHER, run))
                .as("others are told nothing")
                .isEmpty();
        assertThat(gateway.inFlight()).isZero();
    }

    @Test
    void the_same_command_at_the_same_time_is_sent_once_and_answered_twice() throws Exception {
        var id = newId();
        var first = send(id, "a");
        log.sent.take();
        var second = sendAndWait(id, "a");
        var other = send(id, "b");

        assertThat(code(other)).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        gateway.outcome(addressed(accepted(id)));
        assertThat(first.get()).isInstanceOf(Result.Ok.class);
        assertThat(second.get()).isInstanceOf(Result.Ok.class);
        assertThat(log.sent).isEmpty();
    }

    @Test
    void the_outcome_of_another_tenants_command_with_the_same_id_is_not_taken_for_ours() throws Exception {
        var id = newId();
        var answer = send(id, "a");
        log.sent.take();
        var theirs = new Outcome.Accepted(id, run, 99, false, Optional.empty());
        gateway.outcome(new AddressedOutcome(theirs, TestGateway.OTHER, OptionalInt.of(4), "theirs"));
        gateway.outcome(addressed(accepted(id)));

        assertThat(answer.get()).isEqualTo(Result.ok(new Answer.Accepted(accepted(id))));
    }

    @Test
    void in_order_none_is_sent_before_the_one_ahead_is_in_the_log() throws Exception {
        var held = new CompletableFuture<Void>();
        log.acknowledgement = held;
        var one = new Addressed(sender(newId(), "a"), COMMAND);
        var two = new Addressed(sender(newId(), "b"), COMMAND);
        var answers = new CompletableFuture<List<Result<Answer>>>();
        Thread.ofVirtual().start(() -> answers.complete(gateway.sendInOrder(List.of(one, two))));

        assertThat(log.sent.take().meta().commandId()).isEqualTo(one.sender().commandId());
        assertThat(log.sent).isEmpty();
        held.complete(null);
        assertThat(log.sent.take().meta().commandId()).isEqualTo(two.sender().commandId());
        gateway.outcome(addressed(accepted(two.sender().commandId())));
        gateway.outcome(addressed(accepted(one.sender().commandId())));
        assertThat(answers.get())
                .containsExactly(
                        Result.ok(new Answer.Accepted(accepted(one.sender().commandId()))),
                        Result.ok(new Answer.Accepted(accepted(two.sender().commandId()))));
    }

    @Test
    void in_order_none_is_sent_behind_one_that_the_log_did_not_take() {
        log.acknowledgement =
                CompletableFuture.failedFuture(new CommandNotSentException("away", new IllegalStateException(), true));
        var one = new Addressed(sender(newId(), "a"), COMMAND);
        var two = new Addressed(sender(newId(), "b"), COMMAND);

        assertThat(gateway.sendInOrder(List.of(one, two)))
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                Result.Refused.class,
                                refused -> assertThat(refused.problem().code()).isEqualTo(ErrorCode.UNAVAILABLE)));
        assertThat(log.sent).hasSize(1);
        assertThat(gateway.inFlight()).isZero();
    }

    @Test
    void who_is_refused_learns_whether_it_may_have_taken_effect() {
        log.acknowledgement =
                CompletableFuture.failedFuture(new CommandNotSentException("away", new IllegalStateException(), true));
        var sent = new Addressed(sender(newId(), "a"), COMMAND);
        var behind = new Addressed(sender(newId(), "b"), COMMAND);

        var answers = gateway.sendInOrder(List.of(sent, behind));
        assertThat(detail(answers.getFirst()))
                .contains("may have taken effect or not")
                .contains("Idempotency-Key");
        assertThat(detail(answers.getLast())).contains("Nothing was done");
    }

    private static String detail(Result<Answer> answer) {
        return answer instanceof Result.Refused<Answer>(var problem) ? problem.detail() : "";
    }

    @Test
    void more_than_the_limit_are_refused_at_once() throws Exception {
        var one = newId();
        var two = newId();
        var first = send(one, "a");
        var second = send(two, "a");
        log.sent.take();
        log.sent.take();

        assertThat(code(send(newId(), "a"))).isEqualTo(ErrorCode.UNAVAILABLE);
        gateway.outcome(addressed(accepted(one)));
        gateway.outcome(addressed(accepted(two)));
        assertThat(first.get()).isInstanceOf(Result.Ok.class);
        assertThat(second.get()).isInstanceOf(Result.Ok.class);
    }

    @Test
    void a_command_that_can_never_be_written_does_not_count_against_the_broker() throws Exception {
        log.acknowledgement = CompletableFuture.failedFuture(
                new CommandNotSentException("too large", new IllegalStateException(), false));

        assertThat(code(send(newId(), "a"))).isEqualTo(ErrorCode.UNPROCESSABLE);
        assertThat(gateway.brokerAnswers()).isTrue();
    }

    @Test
    void a_command_that_was_not_acknowledged_may_be_sent_again() throws Exception {
        log.acknowledgement =
                CompletableFuture.failedFuture(new CommandNotSentException("away", new IllegalStateException(), true));

        assertThat(code(send(newId(), "a"))).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(gateway.brokerAnswers()).isFalse();
    }

    private static ErrorCode code(CompletableFuture<Result<Answer>> answer)
            throws ExecutionException, InterruptedException {
        return switch (answer.get()) {
            case Result.Refused<Answer>(var problem) -> problem.code();
            case Result.Ok<Answer>(var ok) -> throw new AssertionError(ok);
        };
    }
}
