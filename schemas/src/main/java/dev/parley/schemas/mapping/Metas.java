package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import java.util.UUID;
import java.util.function.Function;

/** What travels with commands and events. */
public final class Metas {

    private Metas() {}

    public static dev.parley.avro.common.CommandMeta encode(CommandMeta meta) {
        return new dev.parley.avro.common.CommandMeta(
                meta.commandId().value(),
                meta.tenant().organization().value(),
                mode(meta.tenant()),
                meta.aggregateId(),
                Enums.ISSUER.encode(meta.issuer()),
                meta.issuedBy(),
                meta.issuedAt(),
                meta.fingerprint(),
                orNull(meta.replyPartition()),
                meta.wantsSnapshot(),
                orNull(meta.expectedVersion()),
                meta.correlationId(),
                orNull(meta.causedBy(), Function.identity()),
                orNull(meta.linkGeneration()));
    }

    public static CommandMeta decode(dev.parley.avro.common.CommandMeta meta) {
        return new CommandMeta(
                new CommandId(meta.getCommandId()),
                tenant(meta.getOrganizationId(), meta.getMode()),
                meta.getAggregateId(),
                Enums.ISSUER.decode(meta.getIssuer()),
                meta.getIssuedBy(),
                meta.getIssuedAt(),
                meta.getFingerprint(),
                Optionals.ofInt(meta.getReplyPartition()),
                meta.getWantsSnapshot(),
                Optionals.ofLong(meta.getExpectedVersion()),
                meta.getCorrelationId(),
                meta.getCausedBy(),
                Optionals.ofInt(meta.getLinkGeneration()));
    }

    public static dev.parley.avro.common.EventMeta encode(EventMeta meta) {
        return new dev.parley.avro.common.EventMeta(
                meta.eventId(),
                meta.tenant().organization().value(),
                mode(meta.tenant()),
                meta.aggregateId(),
                meta.version(),
                meta.occurredAt(),
                meta.causedBy().value(),
                meta.issuedBy(),
                meta.correlationId());
    }

    public static EventMeta decode(dev.parley.avro.common.EventMeta meta) {
        return new EventMeta(
                meta.getEventId(),
                tenant(meta.getOrganizationId(), meta.getMode()),
                meta.getAggregateId(),
                meta.getVersion(),
                meta.getOccurredAt(),
                new CommandId(meta.getCausedBy()),
                meta.getIssuedBy(),
                meta.getCorrelationId());
    }

    /** The tenant's mode. */
    public static dev.parley.avro.common.Mode mode(Tenant tenant) {
        return Enums.MODE.encode(tenant.mode());
    }

    /** The tenant of a record. */
    public static Tenant tenant(UUID organization, dev.parley.avro.common.Mode mode) {
        Mode known = Enums.MODE.decode(mode);
        return new Tenant(new OrganizationId(organization), known);
    }
}
