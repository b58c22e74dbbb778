package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.problem.ErrorCode;
import java.util.List;

/** {@code /api/v1/commands}. */
final class CommandOperations {

    private static final String PATH = "/api/v1/commands";

    private CommandOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.post(PATH, "sendCommands", Tag.COMMANDS, "Send commands as CloudEvents")
                        .describedAs("The commands of the topic parley.run.requests.v1, with the same ids, rules and"
                                + " deduplication. One event as `application/cloudevents+json` (a refusal is a"
                                + " problem document); up to 500 in a JSON array as"
                                + " `application/cloudevents-batch+json` (each is answered for itself, in order,"
                                + " with 200 as a whole); or one in binary mode, `application/json` with `ce-`"
                                + " headers. An id that is a random or time-ordered UUID is the command's id;"
                                + " otherwise the command's id follows from source and id. Commands of one run are"
                                + " decided in their order.")
                        .needs(Scope.RUNS_WRITE)
                        .takes(
                                new Content(
                                        "application/cloudevents+json",
                                        CommandShapes.EVENT,
                                        List.of(Example.of("message", "Something said", CommandShapes.message()))),
                                new Content(
                                        "application/cloudevents-batch+json",
                                        Shape.list(CommandShapes.EVENT, Limits.COMMANDS_PER_REQUEST),
                                        List.of(Example.of(
                                                "batch", "A batch of one", "[" + CommandShapes.message() + "]"))))
                        .answers(CommandShapes.ANSWER, CommandShapes.taken(), CommandShapes.batch())
                        .refuses(
                                ErrorCode.NOT_FOUND,
                                ErrorCode.CONFLICT,
                                ErrorCode.RUN_ENDED,
                                ErrorCode.ALREADY_EXISTS,
                                ErrorCode.CONSENT_REQUIRED,
                                ErrorCode.NOT_OPEN_YET,
                                ErrorCode.WRONG_NODE,
                                ErrorCode.NOT_PUBLISHED,
                                ErrorCode.IDEMPOTENCY_KEY_REUSED,
                                ErrorCode.VERSION_MISMATCH,
                                ErrorCode.ERASED,
                                ErrorCode.LIMIT_EXCEEDED,
                                ErrorCode.UNPROCESSABLE),
                Operation.get(PATH + "/{id}", "getCommand", Tag.COMMANDS, "Get what became of a command")
                        .describedAs("For 48 hours, whichever gateway took it and over whichever door it came.")
                        .needsAnyKey()
                        .with(Parameter.id("id", Kind.COMMAND, "The command."))
                        .answers(CommandShapes.COMMAND, CommandShapes.accepted()));
    }
}
