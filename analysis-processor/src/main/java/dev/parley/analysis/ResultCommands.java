package dev.parley.analysis;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends results as commands to the runs; their ids follow from what they are of, so that at most one result counts. */
final class ResultCommands implements ResultSender {

    private static final Logger LOG = LoggerFactory.getLogger(ResultCommands.class);

    private final CommandSender sender;
    private final InstantSource clock;

    ResultCommands(CommandSender sender, InstantSource clock) {
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void send(EventMeta cause, ResultName name, RunCommand result) {
        sender.send(Topics.RUN_COMMANDS, new CommandEnvelope<>(meta(cause, name), result), Optional.empty())
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.warn(
                                "Run {}: {} was not sent and will be made again",
                                cause.aggregateId(),
                                name.kind(),
                                failure);
                    }
                });
    }

    private CommandMeta meta(EventMeta cause, ResultName name) {
        return new CommandMeta(
                name.commandId(),
                cause.tenant(),
                cause.aggregateId(),
                Issuer.WORKER,
                "analysis-processor",
                clock.instant(),
                name.kind(),
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                cause.correlationId(),
                Optional.of(cause.eventId().toString()));
    }
}
