package dev.parley.interviewer;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.run.RunCommand;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where results go. Thread-safe. */
interface Results {

    /**
     * Sends the command; completes when it is durable, or with a {@link dev.parley.kit.command.CommandNotSentException}.
     *
     * @param traceparent the trace of the work item
     */
    CompletableFuture<Void> send(CommandEnvelope<RunCommand> command, Optional<String> traceparent);
}
