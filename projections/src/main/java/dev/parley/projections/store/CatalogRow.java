package dev.parley.projections.store;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.query.CatalogFacts;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.kit.query.ListPosition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the list of a catalog kind knows of its objects, so that it can be filtered without opening them. */
public final class CatalogRow {

    private static final byte ARCHIVED = 1;
    private static final byte WITH_AGENT = 2;

    private CatalogRow() {}

    /** The row's value. */
    public static byte[] encode(CatalogFacts facts) {
        byte[] status = (facts.status() + " " + facts.type().orElse("")).getBytes(StandardCharsets.UTF_8);
        var buffer = ByteBuffer.allocate(1 + 3 * Long.BYTES + status.length);
        UUID agent = facts.agentId().map(AgentId::value).orElse(new UUID(0, 0));
        buffer.put((byte) ((facts.archived() ? ARCHIVED : 0) | (facts.agentId().isPresent() ? WITH_AGENT : 0)));
        buffer.putLong(facts.updatedAt().toEpochMilli());
        buffer.putLong(agent.getMostSignificantBits()).putLong(agent.getLeastSignificantBits());
        return buffer.put(status).array();
    }

    /** Whether the filter holds for the object at that place in the list of the filter's kind. */
    public static boolean matches(CatalogFilter filter, ListPosition position, byte[] value) {
        return filter.matches(decode(filter.kind(), position.createdAt(), value));
    }

    private static CatalogFacts decode(String kind, Instant createdAt, byte[] value) {
        var buffer = ByteBuffer.wrap(value);
        byte flags = buffer.get();
        Instant updatedAt = Instant.ofEpochMilli(buffer.getLong());
        var agent = new AgentId(new UUID(buffer.getLong(), buffer.getLong()));
        var status = new byte[buffer.remaining()];
        buffer.get(status);
        String[] words = new String(status, StandardCharsets.UTF_8).split(" ", 2);
        return new CatalogFacts(
                kind,
                words[0],
                Optional.of(words[1]).filter(type -> !type.isEmpty()),
                (flags & ARCHIVED) != 0,
                (flags & WITH_AGENT) != 0 ? Optional.of(agent) : Optional.empty(),
                createdAt,
                updatedAt);
    }
}
