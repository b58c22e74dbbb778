package dev.parley.gateway.intake;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.domain.run.RunCommand.RequestAnalysis;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Result;
import java.util.OptionalInt;

/**
 * What every producer's command has to pass, on the topic and over HTTP alike: only public commands go on, with their pins, and all
 * meta that carries authority is set here. Blocking; thread-safe.
 */
public final class Admission {

    private final PinResolver pins;
    private final InstalledModels models;

    public Admission(PinResolver pins, InstalledModels models) {
        this.pins = pins;
        this.models = models;
    }

    /** What becomes of a command that this caller sends. */
    public Verdict judge(Caller caller, CommandEnvelope<RunCommand> envelope) {
        var meta = envelope.meta();
        if (!caller.may(Scope.RUNS_WRITE)) {
            return Refusals.of(meta, RejectionCode.FORBIDDEN, "The API key needs the scope runs:write.");
        }
        return switch (envelope.command()) {
            case RunCommand.Internal _ ->
                Refusals.of(meta, RejectionCode.FORBIDDEN, "Only Parley's own workers send this command.");
            case CreateInterviewRun create -> create(caller, meta, create);
            case RequestAnalysis request -> judged(caller, meta, request, models.admit(request));
            case RunCommand.Public other -> forward(caller, meta, other, other);
        };
    }

    private Verdict create(Caller caller, CommandMeta meta, CreateInterviewRun create) {
        return create.pins().isPresent()
                ? Refusals.of(meta, RejectionCode.INVALID_REQUEST, "Leave the pins empty: they are resolved here.")
                : judged(caller, meta, create, pins.resolve(caller.tenant(), create, new RunId(meta.aggregateId())));
    }

    private static <C extends RunCommand.Public> Verdict judged(
            Caller caller, CommandMeta meta, RunCommand.Public asked, Result<C> admitted) {
        return switch (admitted) {
            case Result.Ok<C>(var command) -> forward(caller, meta, asked, command);
            case Result.Refused<C>(var problem)
            when problem.code() == ErrorCode.UNAVAILABLE -> new Verdict.NotNow(problem.detail());
            case Result.Refused<C>(var problem) -> Refusals.of(meta, problem);
        };
    }

    private static Verdict forward(Caller caller, CommandMeta claimed, RunCommand.Public asked, RunCommand command) {
        var meta = new CommandMeta(
                claimed.commandId(),
                caller.tenant(),
                claimed.aggregateId(),
                Issuer.PRODUCER,
                caller.keyId(),
                claimed.issuedAt(),
                Fingerprints.of(asked),
                OptionalInt.empty(),
                false,
                claimed.expectedVersion(),
                claimed.correlationId(),
                claimed.causedBy());
        return new Verdict.Forward(new CommandEnvelope<>(meta, command));
    }
}
