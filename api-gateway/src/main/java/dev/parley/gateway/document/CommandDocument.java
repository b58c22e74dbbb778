package dev.parley.gateway.document;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.command.CommandGateway.Answer;
import dev.parley.gateway.intake.CommandDesk.Taken;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Rejections;
import dev.parley.gateway.problem.Result;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A command and what became of it: accepted, rejected, pending (not decided yet), or unavailable (perhaps not sent: repeat it under its id). */
public final class CommandDocument {

    private CommandDocument() {}

    /** Writes a command that was decided. */
    public static void write(JsonWriter out, Outcome outcome) {
        var id = Optional.of(outcome.commandId());
        switch (outcome) {
            case Outcome.Accepted accepted -> accepted(out, id, accepted);
            case Outcome.Rejected rejected -> refused(out, id, Rejections.problem(rejected));
        }
    }

    /** Writes a command that is not decided yet. */
    public static void pending(JsonWriter out, CommandId id) {
        members(out, Optional.of(id), "pending", OptionalLong.empty(), Optional.empty(), List.of());
    }

    /** Writes what became of a command that came as an event. */
    public static void write(JsonWriter out, Taken taken) {
        var id = taken.ids().map(ids -> ids.command());
        switch (taken.answer()) {
            case Result.Ok<Answer>(Answer.Accepted(var outcome)) -> accepted(out, id, outcome);
            case Result.Ok<Answer>(Answer.Pending(var command)) -> pending(out, command);
            case Result.Refused<Answer>(var problem) -> refused(out, id, problem);
        }
        out.text("event_id", taken.event().map(event -> event.id()))
                .text(
                        "run_id",
                        taken.ids()
                                .map(ids -> PublicIds.format(Kind.RUN, ids.run().value())));
    }

    private static void accepted(JsonWriter out, Optional<CommandId> id, Outcome.Accepted accepted) {
        members(out, id, "accepted", OptionalLong.of(accepted.version()), Optional.empty(), List.of());
        out.bool("replayed", accepted.replayed());
    }

    private static void refused(JsonWriter out, Optional<CommandId> id, Problem problem) {
        var status = problem.code() == ErrorCode.UNAVAILABLE ? "unavailable" : "rejected";
        members(out, id, status, OptionalLong.empty(), Optional.of(problem), problem.errors());
    }

    private static void members(
            JsonWriter out,
            Optional<CommandId> id,
            String status,
            OptionalLong version,
            Optional<Problem> problem,
            List<FieldError> errors) {
        out.text("object", "command")
                .text("id", id.map(command -> PublicIds.format(Kind.COMMAND, command.value())))
                .text("status", status)
                .number("version", version)
                .text("code", problem.map(it -> it.code().wireName()))
                .text("detail", problem.map(Problem::detail))
                .objects(
                        "errors",
                        errors,
                        (item, error) -> item.text("path", error.path())
                                .text("code", error.code())
                                .text("message", error.message()));
    }
}
