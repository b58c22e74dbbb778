package dev.parley.gateway.openapi;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.command.CommandGateway.Answer;
import dev.parley.gateway.document.CommandDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.CloudEvent;
import dev.parley.gateway.input.CommandData;
import dev.parley.gateway.intake.CommandDesk.Ids;
import dev.parley.gateway.intake.CommandDesk.Taken;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Commands as the API shows and takes them. */
final class CommandShapes {

    /** A command and what became of it. */
    static final Members COMMAND = Shape.object("Command")
            .with("object", Shape.constant("command"))
            .with("id", Shape.id(Kind.COMMAND).orNull().describedAs("null for an event that is no command."))
            .with(
                    "status",
                    Shape.oneOf(List.of("pending", "accepted", "rejected", "unavailable"))
                            .describedAs(
                                    "unavailable: it may not have been sent; send it again under the same id, and it takes effect once."))
            .with(
                    "version",
                    Shape.version().orNull().describedAs("The object's version afterwards, when it was accepted."))
            .with("code", Shape.text().orNull().describedAs("Why it was rejected: a code as in problem documents."))
            .with("detail", Shape.text().orNull())
            .with(
                    "errors",
                    Shape.list(Shape.object("CommandError")
                            .with("path", Shape.text())
                            .with("code", Shape.text())
                            .with("message", Shape.text())))
            .optional("replayed", Shape.bool().describedAs("Whether the same command was decided before."))
            .optional("event_id", Shape.text().describedAs("The CloudEvent's id, where the command came as one."))
            .optional("run_id", Shape.id(Kind.RUN));

    /** What became of each command of a batch, in its order. */
    private static final Members COMMANDS = Shape.object("CommandList")
            .with("object", Shape.constant("list"))
            .with("data", Shape.list(COMMAND))
            .with("has_more", Shape.bool())
            .with("next_cursor", Shape.text().orNull());

    /** What one event is answered with, and what a batch is. */
    static final Shape ANSWER = new OneOf("CommandAnswer", "object", List.of(COMMAND, COMMANDS));

    /** A command as a CloudEvent in structured mode. */
    static final Members EVENT = Shape.object("CommandEvent")
            .open()
            .with("specversion", Shape.constant("1.0"))
            .with("id", Shape.text(1, 1024))
            .with("source", Shape.text(1, 1024))
            .with(
                    "type",
                    Shape.oneOf(CommandData.names().stream()
                            .map(name -> "dev.parley." + name)
                            .toList()))
            .optional(
                    "subject",
                    Shape.pattern("^(run_[0-9a-z]{26}|[0-9A-Fa-f-]{36})$")
                            .describedAs("The run: run_… or a UUID. A new run may go without."))
            .optional("time", Shape.time())
            .optional("datacontenttype", Shape.constant("application/json"))
            .optional("expectedversion", Shape.version())
            .optional("traceparent", Shape.text(1024))
            .optional("data", Shape.freeObject().describedAs("As the body of the route for the same command."));

    private static final CommandId ID = new CommandId(UUID.fromString("0198d2a4-7c11-7e53-9f0b-2f6b7a1c9d11"));

    private CommandShapes() {}

    static Content pending() {
        return Content.json(COMMAND, Example.of("pending", "Not decided yet", out -> CommandDocument.pending(out, ID)));
    }

    static Example accepted() {
        return Example.of("accepted", "Decided and accepted", out -> CommandDocument.write(out, outcome()));
    }

    /** What became of one event. */
    static Example taken() {
        return Example.of("accepted", "Decided and accepted", out -> CommandDocument.write(out, taken(accept())));
    }

    /** What became of a batch. */
    static Example batch() {
        var refused = Result.<Answer>refused(
                Problem.of(ErrorCode.RUN_ENDED, "the conversation of this run is over: completed"));
        return Example.of(
                "batch",
                "One was accepted and one rejected",
                ListDocument.bytes(List.of(taken(accept()), taken(refused)), Optional.empty(), CommandDocument::write));
    }

    /** An event that says something in a run. */
    static String message() {
        return """
            {"specversion": "1.0", "id": "%s", "source": "/voice-platform",
             "type": "dev.parley.RecordMessage", "subject": "%s",
             "data": {"content": "It is quick."}}\
            """.formatted(
                        PublicIds.format(Kind.COMMAND, ID.value()), PublicIds.format(Kind.RUN, SampleRun.ID.value()));
    }

    private static Taken taken(Result<Answer> answer) {
        var event = CloudEvent.read(JsonParsing.parseTrusted(message().getBytes(StandardCharsets.UTF_8)));
        return new Taken(
                switch (event) {
                    case Result.Ok<CloudEvent>(var read) -> Optional.of(read);
                    case Result.Refused<CloudEvent> refused -> throw new IllegalStateException(refused.toString());
                },
                Optional.of(new Ids(ID, SampleRun.ID)),
                answer);
    }

    private static Result<Answer> accept() {
        return Result.ok(new Answer.Accepted(outcome()));
    }

    private static Outcome.Accepted outcome() {
        return new Outcome.Accepted(ID, SampleRun.ID.value(), 4, false, Optional.empty());
    }
}
