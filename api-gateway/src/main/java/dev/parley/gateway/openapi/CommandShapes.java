package dev.parley.gateway.openapi;

import dev.parley.domain.id.CommandId;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.kit.id.PublicIds.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Commands as the API shows them. */
final class CommandShapes {

    static final Members COMMAND = Shape.object("Command")
            .with("object", Shape.constant("command"))
            .with("id", Shape.id(Kind.COMMAND))
            .with("status", Shape.oneOf(List.of("pending", "accepted", "rejected")))
            .with(
                    "version",
                    Shape.version().orNull().describedAs("The object's version afterwards, when it was accepted."))
            .with("code", Shape.text().orNull().describedAs("Why it was rejected: a code as in problem documents."))
            .with("detail", Shape.text().orNull());

    private static final CommandId ID = new CommandId(UUID.fromString("0198d2a4-7c11-7e53-9f0b-2f6b7a1c9d11"));

    private CommandShapes() {}

    static Content pending() {
        return Content.json(
                COMMAND,
                Example.of(
                        "pending",
                        "Not decided yet",
                        Acknowledgement.command(
                                ID, "pending", OptionalLong.empty(), Optional.empty(), Optional.empty())));
    }

    static Example accepted() {
        return Example.of(
                "accepted",
                "Decided and accepted",
                Acknowledgement.command(ID, "accepted", OptionalLong.of(4), Optional.empty(), Optional.empty()));
    }
}
