package dev.parley.gateway.command;

import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A request that becomes a command: who sends it, and under which identity.
 *
 * @param issuedBy an API key's public id, or {@code join}
 * @param fingerprint of what was asked for
 * @param expectedVersion from If-Match
 * @param linkGeneration of the join link that the sender came over
 * @param requestId also the correlation id of everything that follows
 */
public record Sender(
        Tenant tenant,
        Issuer issuer,
        String issuedBy,
        CommandId commandId,
        UUID aggregateId,
        String fingerprint,
        OptionalLong expectedVersion,
        String requestId,
        Optional<String> traceparent,
        OptionalInt linkGeneration) {}
