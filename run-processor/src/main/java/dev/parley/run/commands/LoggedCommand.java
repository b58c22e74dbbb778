package dev.parley.run.commands;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.run.RunCommand;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A command as it lies in the log.
 *
 * @param offset its place in its partition
 * @param appendedAt its LogAppendTime: the time of every decision about it, however late it is made
 * @param traceparent the trace it came with
 */
record LoggedCommand(
        CommandEnvelope<RunCommand> envelope, long offset, Instant appendedAt, Optional<String> traceparent) {

    CommandMeta meta() {
        return envelope.meta();
    }

    UUID runId() {
        return envelope.meta().aggregateId();
    }
}
