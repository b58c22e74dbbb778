package dev.parley.run;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunCommand;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Commands as doors and workers send them. */
final class Commands {

    static final UUID RUN = new UUID(4, 4);

    private Commands() {}

    static RunCommand create() {
        return create(Optional.empty());
    }

    static RunCommand create(Optional<Instant> expiresAt) {
        return new RunCommand.CreateInterviewRun(
                Definitions.BLUEPRINT.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Participant.ANONYMOUS,
                Optional.empty(),
                expiresAt,
                Optional.empty(),
                Json.Object.EMPTY,
                Optional.of(Definitions.PINS));
    }

    static RunCommand message(String content) {
        return new RunCommand.RecordMessage(
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty());
    }

    /** A command to {@link #RUN}; its name makes its id. */
    static CommandEnvelope<RunCommand> named(String name, RunCommand command) {
        return named(name, RUN, command);
    }

    static CommandEnvelope<RunCommand> named(String name, UUID run, RunCommand command) {
        return new CommandEnvelope<>(meta(name, run, command), command);
    }

    static CommandEnvelope<RunCommand> reply(int partition, CommandEnvelope<RunCommand> command) {
        return new CommandEnvelope<>(
                meta(command, command.meta().fingerprint(), OptionalInt.of(partition)), command.command());
    }

    static CommandEnvelope<RunCommand> withFingerprint(String fingerprint, CommandEnvelope<RunCommand> command) {
        return new CommandEnvelope<>(meta(command, fingerprint, command.meta().replyPartition()), command.command());
    }

    static CommandEnvelope<RunCommand> from(Issuer issuer, CommandEnvelope<RunCommand> command) {
        var meta = meta(
                command, issuer, command.meta().fingerprint(), command.meta().replyPartition());
        return new CommandEnvelope<>(meta, command.command());
    }

    private static CommandMeta meta(CommandEnvelope<?> of, String fingerprint, OptionalInt replyPartition) {
        return meta(of, of.meta().issuer(), fingerprint, replyPartition);
    }

    private static CommandMeta meta(
            CommandEnvelope<?> of, Issuer issuer, String fingerprint, OptionalInt replyPartition) {
        var meta = of.meta();
        return new CommandMeta(
                meta.commandId(),
                meta.tenant(),
                meta.aggregateId(),
                issuer,
                meta.issuedBy(),
                meta.issuedAt(),
                fingerprint,
                replyPartition,
                meta.wantsSnapshot(),
                meta.expectedVersion(),
                meta.correlationId(),
                meta.causedBy());
    }

    /** Creates ask for a snapshot; what only workers may send comes from a worker. */
    private static CommandMeta meta(String name, UUID run, RunCommand command) {
        return new CommandMeta(
                new CommandId(DerivedId.of("test-command", run + "/" + name)),
                Definitions.TENANT,
                run,
                command instanceof RunCommand.Internal ? Issuer.WORKER : Issuer.API,
                "key-1",
                Instant.EPOCH,
                name,
                OptionalInt.empty(),
                command instanceof RunCommand.CreateInterviewRun,
                OptionalLong.empty(),
                "correlation-" + name,
                Optional.empty());
    }
}
