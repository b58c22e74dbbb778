package dev.parley.analysis;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.run.PipelineStep;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.command.CommandSender;
import dev.parley.kit.topic.Topics;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends results as commands to the runs; their ids follow from run and step, so that at most one result counts. */
final class ResultCommands implements ResultSender {

    private static final Logger LOG = LoggerFactory.getLogger(ResultCommands.class);

    private final CommandSender sender;
    private final InstantSource clock;

    ResultCommands(CommandSender sender, InstantSource clock) {
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void send(EventMeta cause, PipelineStep step, RunCommand result) {
        sender.send(Topics.RUN_COMMANDS, new CommandEnvelope<>(meta(cause, step), result), Optional.empty())
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.warn("Run {}: {} were not sent and will be made again", cause.aggregateId(), step, failure);
                    }
                });
    }

    /** One result per run and step counts whatever is in it, so its fingerprint is only its name. */
    private CommandMeta meta(EventMeta cause, PipelineStep step) {
        String kind = "record-" + step.name().toLowerCase(Locale.ROOT);
        return new CommandMeta(
                new CommandId(DerivedId.of(kind, cause.aggregateId().toString())),
                cause.tenant(),
                cause.aggregateId(),
                Issuer.WORKER,
                "analysis-processor",
                clock.instant(),
                kind,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                cause.correlationId(),
                Optional.of(cause.eventId().toString()));
    }
}
