package dev.parley.gateway.intake;

import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;

/** What becomes of a request. */
public sealed interface Verdict {

    /** It is a command now. */
    record Forward(CommandEnvelope<RunCommand> command) implements Verdict {}

    /** It is refused, and its sender told. */
    record Refuse(AddressedOutcome outcome) implements Verdict {}

    /** It is no command at all. */
    record Unreadable(String reason) implements Verdict {}

    /** Nobody can tell right now: try again. */
    record NotNow(String reason) implements Verdict {}
}
