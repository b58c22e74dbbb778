package dev.parley.gateway.command;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.gateway.command.Waiters.Registration;
import dev.parley.gateway.command.Waiters.Reply;
import dev.parley.gateway.command.Waiters.Waiter;
import dev.parley.gateway.port.CommandSink;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Rejections;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Sends commands and waits for what becomes of them. Blocking: call it from virtual threads. Thread-safe.
 *
 * <p>A command is refused before it is sent when too many are under way or the broker does not acknowledge; it is never given up
 * once it was sent. Both are answered "unavailable", and the detail says which: nothing was done, or perhaps; to repeat it under the
 * same idempotency key is right in both cases.
 */
public final class CommandGateway {

    private static final Problem NOT_SENT =
            Problem.notDone("The log did not take a command before this one, so it was not sent.");

    private final CommandSink sink;
    private final Waiters waiters;
    private final Undecided undecided = new Undecided();
    private final ToldVersions told;
    private final BrokerWatch broker;
    private final InstantSource clock;
    private final Duration patience;

    /** @param patience how long a request waits for its outcome */
    public CommandGateway(
            CommandSink sink, Waiters waiters, ToldVersions told, InstantSource clock, Duration patience) {
        this.sink = sink;
        this.waiters = waiters;
        this.told = told;
        this.broker = new BrokerWatch(clock);
        this.clock = clock;
        this.patience = patience;
    }

    /** What a command that was not refused came to. */
    public sealed interface Answer {
        /** It took effect. */
        record Accepted(Outcome.Accepted outcome) implements Answer {}

        /** It is in the log and will be decided; nobody knows yet how. */
        record Pending(CommandId command) implements Answer {}
    }

    /** Sends a run command; {@code snapshot} asks for the run as it is afterwards. */
    public Result<Answer> send(Sender sender, RunCommand command, boolean snapshot) {
        return remembered(sender, from -> {
            return sink.sendRun(new CommandEnvelope<>(meta(from, snapshot), command), from.traceparent());
        });
    }

    /** Sends a catalog command. */
    public Result<Answer> send(Sender sender, CatalogCommand command) {
        return remembered(sender, from -> {
            return sink.sendCatalog(new CommandEnvelope<>(meta(from, false), command), from.traceparent());
        });
    }

    /** A run command and who sends it. */
    public record Addressed(Sender sender, RunCommand command) {}

    /**
     * Sends commands of one run, each when the one before is in the log, so that they are decided in this order; then waits for
     * what becomes of them. When the log does not take one, those behind it are not sent.
     */
    public List<Result<Answer>> sendInOrder(List<Addressed> commands) {
        var underWay = new ArrayList<Result<UnderWay>>(commands.size());
        boolean taken = true;
        for (var one : commands) {
            var begun = taken ? begin(one) : Result.<UnderWay>refused(NOT_SENT);
            underWay.add(begun);
            taken = taken && isTaken(begun);
        }
        var deadline = System.nanoTime() + patience.toNanos();
        return underWay.stream()
                .map(one -> one.flatMap(under ->
                        remembered(under.sender(), finish(under, Duration.ofNanos(deadline - System.nanoTime())))))
                .toList();
    }

    private Result<UnderWay> begin(Addressed one) {
        return begin(one.sender(), from -> {
            return sink.sendRun(new CommandEnvelope<>(meta(from, false), one.command()), from.traceparent());
        });
    }

    private boolean isTaken(Result<UnderWay> begun) {
        return switch (begun) {
            case Result.Refused<UnderWay>(var problem) -> problem.code() != ErrorCode.UNAVAILABLE;
            case Result.Ok<UnderWay>(var under) -> under.isTaken(patience);
        };
    }

    /** Sends a command to the deliveries of a webhook. The version it answers with is a delivery's, not the webhook's. */
    public Result<Answer> send(Sender sender, WebhookCommand command) {
        return carryOut(sender, from -> {
            return sink.sendWebhook(new CommandEnvelope<>(meta(from, false), command), from.traceparent());
        });
    }

    /** Takes an outcome from the outcomes topic. */
    public void outcome(AddressedOutcome outcome) {
        waiters.decided(outcome);
        undecided.decided(outcome);
    }

    /** Commands whose senders were told to ask again. */
    public Undecided undecided() {
        return undecided;
    }

    /** How many commands wait for their outcome. */
    public int inFlight() {
        return waiters.size();
    }

    /** Whether the broker acknowledges what is sent. */
    public boolean brokerAnswers() {
        return broker.answers();
    }

    /** A command that was sent; {@code taken} completes when the log has it. */
    private record UnderWay(Sender sender, Waiter waiter, boolean first, CompletableFuture<Void> taken) {
        boolean isTaken(Duration atMost) {
            try {
                taken.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException | ExecutionException failed) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private Result<Answer> remembered(Sender sender, Function<Sender, CompletableFuture<Void>> send) {
        return remembered(sender, carryOut(sender, send));
    }

    /** The answer, once it is noted that no later one may show an older state. */
    private Result<Answer> remembered(Sender sender, Result<Answer> result) {
        return result.map(answer -> {
            if (answer instanceof Answer.Accepted(var accepted)) {
                told.told(sender.tenant(), accepted.aggregateId(), accepted.version());
            }
            return answer;
        });
    }

    private Result<Answer> carryOut(Sender sender, Function<Sender, CompletableFuture<Void>> send) {
        return begin(sender, send).flatMap(under -> finish(under, patience));
    }

    private Result<Answer> finish(UnderWay under, Duration atMost) {
        try {
            return await(under.sender(), under.waiter(), !under.first(), atMost);
        } finally {
            if (under.first()) {
                waiters.forget(under.waiter());
            }
        }
    }

    private Result<UnderWay> begin(Sender sender, Function<Sender, CompletableFuture<Void>> send) {
        if (!broker.mayTry()) {
            return Result.refused(Problem.notDone("The log cannot be reached right now."));
        }
        if (sink.replyPartition().isEmpty()) {
            return Result.refused(Problem.notDone("This gateway cannot hear outcomes yet."));
        }
        return switch (waiters.register(sender)) {
            case Registration.First(var waiter) ->
                Result.ok(new UnderWay(sender, waiter, true, sent(sender, waiter, send)));
            case Registration.Joined(var waiter) ->
                Result.ok(new UnderWay(sender, waiter, false, CompletableFuture.completedFuture(null)));
            case Registration.OtherContent _ ->
                Result.refused(Problem.of(
                        ErrorCode.IDEMPOTENCY_KEY_REUSED, "Another request with the same key is under way."));
            case Registration.Full _ -> Result.refused(Problem.notDone("Too many commands are under way."));
        };
    }

    private CompletableFuture<Void> sent(Sender sender, Waiter waiter, Function<Sender, CompletableFuture<Void>> send) {
        try {
            var taken = broker.watch(send.apply(sender));
            taken.exceptionally(failure -> {
                waiter.reply().complete(new Reply.Undeliverable(BrokerWatch.isWorthRetrying(failure)));
                return null;
            });
            return taken;
        } catch (RuntimeException bug) {
            waiters.forget(waiter);
            throw bug;
        }
    }

    private Result<Answer> await(Sender sender, Waiter waiter, boolean repeated, Duration atMost) {
        try {
            var reply = waiter.reply().get(Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS);
            return answer(reply, repeated);
        } catch (TimeoutException late) {
            return late(sender, waiter, repeated);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Result.refused(Problem.perhapsDone("This gateway is stopping."));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Result<Answer> answer(Reply reply, boolean repeated) {
        return switch (reply) {
            case Reply.Decided(Outcome.Accepted accepted) ->
                Result.ok(new Answer.Accepted(repeated ? asReplay(accepted) : accepted));
            case Reply.Decided(Outcome.Rejected rejected) -> Result.refused(Rejections.problem(rejected));
            case Reply.Undeliverable(var ever) ->
                Result.refused(
                        ever
                                ? Problem.perhapsDone("The log did not say that it took the command.")
                                : Problem.of(ErrorCode.UNPROCESSABLE, "The command cannot be written to the log."));
        };
    }

    private Result<Answer> late(Sender sender, Waiter waiter, boolean repeated) {
        if (!broker.answers()) {
            return Result.refused(Problem.perhapsDone("The log does not acknowledge right now."));
        }
        undecided.add(sender.commandId(), sender.tenant());
        var justNow = waiter.reply().getNow(null);
        return justNow == null ? Result.ok(new Answer.Pending(sender.commandId())) : answer(justNow, repeated);
    }

    private static Outcome.Accepted asReplay(Outcome.Accepted accepted) {
        return new Outcome.Accepted(
                accepted.commandId(), accepted.aggregateId(), accepted.version(), true, accepted.snapshot());
    }

    private CommandMeta meta(Sender sender, boolean snapshot) {
        return new CommandMeta(
                sender.commandId(),
                sender.tenant(),
                sender.aggregateId(),
                sender.issuer(),
                sender.issuedBy(),
                clock.instant(),
                sender.fingerprint(),
                sink.replyPartition(),
                snapshot,
                sender.expectedVersion(),
                sender.requestId(),
                Optional.empty(),
                sender.linkGeneration());
    }
}
