package dev.parley.gateway.http;

import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.gateway.http.Commands.Order;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Erases every run of a participant, one after the other. Whatever is erased stays erased: a request that was cut off is finished by
 * repeating it. Thread-safe.
 */
final class ParticipantErasure {

    /** Runs that were made while the others were erased are found in another round. */
    private static final int ROUNDS = 5;

    private final Commands commands;
    private final RunReads reads;
    private final ErasureRecord record;

    ParticipantErasure(Commands commands, RunReads reads, ErasureRecord record) {
        this.commands = commands;
        this.reads = reads;
        this.record = record;
    }

    /** What a request came to: how many runs are erased that were not before it, and whether that was told before. */
    record Erased(int runs, boolean replayed) {}

    /** Erases them, unless the same request has done so before: runs made since then are not touched. */
    Result<Erased> erase(Order order, String externalId) {
        return record.before(order)
                .flatMap(before -> before.map(runs -> Result.ok(new Erased(runs, true)))
                        .orElseGet(() -> now(order, externalId).map(runs -> {
                            record.done(order, runs);
                            return new Erased(runs, false);
                        })));
    }

    private Result<Integer> now(Order order, String externalId) {
        var erased = new LinkedHashSet<RunId>();
        for (int round = 0; round < ROUNDS; round++) {
            switch (reads.ofParticipant(order.actor().tenant(), externalId)) {
                case Result.Refused<List<RunId>>(var problem) -> {
                    return Result.refused(problem);
                }
                case Result.Ok<List<RunId>>(var runs) -> {
                    if (erased.containsAll(runs)) {
                        return Result.ok(erased.size());
                    }
                    for (RunId run : runs) {
                        if (!erased.contains(run) && !isErased(order, run)) {
                            return Result.refused(Problem.unavailable(erased.size()
                                    + " runs are erased, and not all could be; repeat the request to go on."));
                        }
                        erased.add(run);
                    }
                }
            }
        }
        return Result.ok(erased.size());
    }

    private boolean isErased(Order order, RunId run) {
        var id = new CommandId(DerivedId.of("erase-participant", commands.commandId(order) + "/" + run));
        var sent = commands.send(
                order, id, run.value(), new EraseInterviewRun(), false, _ -> Result.ok(Reply.ok(new byte[0])));
        return switch (sent) {
            case Result.Ok<Reply>(var reply) -> reply.status() == Reply.OK;
            case Result.Refused<Reply>(var problem) ->
                Set.of(ErrorCode.NOT_FOUND, ErrorCode.ERASED).contains(problem.code());
        };
    }
}
