package dev.parley.domain.envelope;

import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What travels with every command.
 *
 * @param commandId identity for deduplication; the same id is decided once
 * @param tenant organization and mode, set by the door that authenticated the sender
 * @param aggregateId the aggregate the command is for; also the record's key
 * @param issuer which kind of sender stands behind the command
 * @param issuedBy who exactly: an API key id, {@code join}, a worker's name; shown in the history
 * @param issuedAt the sender's clock; information only, never the time of the decision
 * @param fingerprint digest of what was asked for (without meta and without resolved pins, maps sorted)
 * @param replyPartition partition of the outcomes topic the sender reads; empty: by command id
 * @param wantsSnapshot whether the outcome should carry the state after the command
 * @param expectedVersion the version the sender believes the aggregate has (If-Match)
 * @param correlationId ties together what one request caused
 * @param causedBy id of the event or command that led to this one
 * @param linkGeneration which of the run's join links the sender came over; empty: over none
 */
public record CommandMeta(
        CommandId commandId,
        Tenant tenant,
        UUID aggregateId,
        Issuer issuer,
        String issuedBy,
        Instant issuedAt,
        String fingerprint,
        OptionalInt replyPartition,
        boolean wantsSnapshot,
        OptionalLong expectedVersion,
        String correlationId,
        Optional<String> causedBy,
        OptionalInt linkGeneration) {

    /** Of a sender who came over no join link. */
    public CommandMeta(
            CommandId commandId,
            Tenant tenant,
            UUID aggregateId,
            Issuer issuer,
            String issuedBy,
            Instant issuedAt,
            String fingerprint,
            OptionalInt replyPartition,
            boolean wantsSnapshot,
            OptionalLong expectedVersion,
            String correlationId,
            Optional<String> causedBy) {
        this(
                commandId,
                tenant,
                aggregateId,
                issuer,
                issuedBy,
                issuedAt,
                fingerprint,
                replyPartition,
                wantsSnapshot,
                expectedVersion,
                correlationId,
                causedBy,
                OptionalInt.empty());
    }
}
