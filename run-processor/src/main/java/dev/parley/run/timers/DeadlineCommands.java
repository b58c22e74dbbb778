package dev.parley.run.timers;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.CheckDeadlines;
import dev.parley.kit.command.CloudEvents;
import dev.parley.kit.serde.TopicSerdes;
import dev.parley.kit.serde.TopicSerializer;
import dev.parley.kit.topic.Topics;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.kafka.streams.processor.api.Record;

/** Writes the commands that timers fire. The id follows from run, deadline and attempt. Thread-safe. */
final class DeadlineCommands {

    private static final String ISSUED_BY = "timers";

    private final TopicSerializer<CommandEnvelope<RunCommand>> writer;
    private final CloudEvents headers = new CloudEvents("/parley/run-timers");

    DeadlineCommands(TopicSerdes serdes) {
        this.writer = serdes.serializer(Topics.RUN_COMMANDS);
    }

    Record<String, byte[]> command(RunTimers.Due due, Firing firing, long now) {
        String name = due.runId() + ":" + firing.deadline() + ":" + firing.attempts();
        var id = new CommandId(DerivedId.of("check-deadlines", name));
        var meta = new CommandMeta(
                id,
                due.row().tenant(),
                due.runId(),
                Issuer.TIMER,
                ISSUED_BY,
                Instant.ofEpochMilli(now),
                name,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                id.toString(),
                Optional.empty());
        CommandEnvelope<RunCommand> envelope = new CommandEnvelope<>(meta, new CheckDeadlines());
        return new Record<>(
                due.runId().toString(), writer.bytes(envelope), now, headers.command(envelope, Optional.empty()));
    }
}
