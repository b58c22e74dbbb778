package dev.parley.kit.testing;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.topic.Evolution;
import dev.parley.kit.topic.Partitioning;
import dev.parley.kit.topic.Retention;
import dev.parley.kit.topic.Timestamps;
import dev.parley.kit.topic.Topic;
import dev.parley.schemas.CatalogCommandCodec;
import dev.parley.schemas.CatalogEventCodec;
import dev.parley.schemas.OutcomeCodec;
import dev.parley.schemas.RecordCodec;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Values and topics for tests. */
public final class Samples {

    public static final Tenant TENANT = new Tenant(new OrganizationId(new UUID(0, 7)), Mode.TEST);

    private Samples() {}

    public static CommandEnvelope<CatalogCommand> command(UUID aggregate) {
        return new CommandEnvelope<>(
                meta(aggregate),
                new CatalogCommand.CreateApiKey("a key", "00ff", Set.of(), Optional.empty(), Optional.empty()));
    }

    public static EventEnvelope<CatalogEvent> event(UUID aggregate, long version) {
        return EventEnvelopes.of(
                meta(aggregate),
                version,
                Instant.parse("2026-01-02T03:04:05Z"),
                new CatalogEvent.BlueprintPublished(version));
    }

    public static AddressedOutcome outcome(UUID command, OptionalInt replyPartition) {
        return new AddressedOutcome(
                new Outcome.Accepted(new CommandId(command), new UUID(1, 1), 3, false, Optional.empty()),
                TENANT,
                replyPartition,
                "correlation");
    }

    private static CommandMeta meta(UUID aggregate) {
        return new CommandMeta(
                new CommandId(UUID.randomUUID()),
                TENANT,
                aggregate,
                Issuer.API,
                "somebody",
                Instant.parse("2026-01-02T03:04:05Z"),
                "fingerprint",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                "correlation",
                Optional.empty());
    }

    public static Topic<CommandEnvelope<CatalogCommand>> commands(String name) {
        return topic(name, Partitioning.BY_KEY, new CatalogCommandCodec());
    }

    public static Topic<EventEnvelope<CatalogEvent>> events(String name) {
        return topic(name, Partitioning.BY_AGGREGATE, new CatalogEventCodec());
    }

    public static Topic<AddressedOutcome> outcomes(String name) {
        return topic(name, Partitioning.BY_REPLY_PARTITION, new OutcomeCodec());
    }

    public static Topic<byte[]> deadLetters(String name) {
        return new Topic<>(
                name,
                "for a test",
                "a key",
                Partitioning.BY_KEY,
                Retention.days(1),
                Timestamps.CREATE_TIME,
                Evolution.BACKWARD_TRANSITIVE,
                Optional.empty());
    }

    public static <V> Topic<V> topic(String name, Partitioning partitioning, RecordCodec<V> codec) {
        return new Topic<>(
                name,
                "for a test",
                "a key",
                partitioning,
                Retention.days(1),
                Timestamps.CREATE_TIME,
                Evolution.BACKWARD_TRANSITIVE,
                Optional.of(codec));
    }
}
