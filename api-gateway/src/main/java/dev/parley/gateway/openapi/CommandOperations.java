package dev.parley.gateway.openapi;

import dev.parley.kit.id.PublicIds.Kind;
import java.util.List;

/** {@code /api/v1/commands}. */
final class CommandOperations {

    private CommandOperations() {}

    static List<Operation> all() {
        return List.of(
                Operation.get("/api/v1/commands/{id}", "getCommand", Tag.COMMANDS, "Get what became of a command")
                        .describedAs("Of a command that this gateway answered with 202.")
                        .needsAnyKey()
                        .with(Parameter.id("id", Kind.COMMAND, "The command."))
                        .answers(CommandShapes.COMMAND, CommandShapes.accepted()));
    }
}
