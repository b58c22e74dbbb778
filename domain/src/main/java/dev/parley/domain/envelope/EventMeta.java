package dev.parley.domain.envelope;

import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.UUID;

/**
 * What travels with every event.
 *
 * @param eventId derived from aggregate id and version
 * @param tenant whose aggregate it is
 * @param aggregateId the aggregate
 * @param version the aggregate's version after this event; gapless from 1
 * @param occurredAt decision time: the command record's LogAppendTime
 * @param causedBy the command that was decided
 * @param issuedBy who sent that command
 * @param correlationId ties together what one request caused
 */
public record EventMeta(
        UUID eventId,
        Tenant tenant,
        UUID aggregateId,
        long version,
        Instant occurredAt,
        CommandId causedBy,
        String issuedBy,
        String correlationId) {}
