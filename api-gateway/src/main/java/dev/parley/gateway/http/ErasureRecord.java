package dev.parley.gateway.http;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.gateway.http.Commands.Order;
import dev.parley.gateway.port.DecidedCommands;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.outcome.OutcomeSearch.Sought;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers in the log what became of requests that erase many runs, so that a repeated request is answered as the first one was, on
 * every gateway: such a request is many commands, and nothing else would know of all of them. It is written as commands for runs that
 * do not exist, which the core refuses and remembers as it does every command. Thread-safe.
 */
final class ErasureRecord {

    private static final long COUNTED =
            DerivedId.of("erase-participant", "counted").getMostSignificantBits();

    private final Commands commands;
    private final DecidedCommands decided;

    ErasureRecord(Commands commands, DecidedCommands decided) {
        this.commands = commands;
        this.decided = decided;
    }

    /** How many runs the same request has erased before; empty when there was none, or when it was cut off. */
    Result<Optional<Integer>> before(Order order) {
        if (order.named().idempotencyKey().isEmpty()) {
            return Result.ok(Optional.empty());
        }
        var refusal = note(order, commands.commandId(order), commands.newObject(order));
        if (refusal.code() != ErrorCode.NOT_FOUND) {
            return Result.refused(refusal);
        }
        return refusal.replayed() ? counted(order) : Result.ok(Optional.empty());
    }

    /** The request has erased so many runs, and is done. */
    void done(Order order, int runs) {
        if (order.named().idempotencyKey().isPresent()) {
            note(order, counting(order), new UUID(COUNTED, runs));
        }
    }

    private Result<Optional<Integer>> counted(Order order) {
        return switch (decided.find(order.actor().tenant(), counting(order))) {
            case Sought.Found(Outcome outcome) ->
                Result.ok(Optional.of((int) outcome.aggregateId().getLeastSignificantBits()));
            case Sought.None _ -> Result.ok(Optional.empty());
            case Sought.OutOfTime _ ->
                Result.refused(Problem.unavailable("What the first request came to was not found in time."));
        };
    }

    private CommandId counting(Order order) {
        return new CommandId(
                DerivedId.of("erase-participant-done", commands.commandId(order).toString()));
    }

    private Problem note(Order order, CommandId id, UUID noRun) {
        var sent =
                commands.send(order, id, noRun, new EraseInterviewRun(), false, _ -> Result.ok(Reply.ok(new byte[0])));
        return switch (sent) {
            case Result.Refused<Reply>(var problem) -> problem;
            case Result.Ok<Reply> _ -> Problem.perhapsDone("The request was not decided in time.");
        };
    }
}
