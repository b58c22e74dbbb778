package dev.parley.projections.store;

import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * What the objects of one list have in common. Its number and value are part of the keys of a {@link ListIndex}: a facet that
 * changes its meaning gets another number, and the index another name.
 *
 * @param value of the property; an id, or one derived from a text
 */
public record Facet(byte number, Optional<UUID> value) {

    /** All of them. */
    public static final Facet ALL = new Facet((byte) 0, Optional.empty());

    /** Those that have not ended. */
    public static final Facet OPEN = new Facet((byte) 1, Optional.empty());

    /** Those on that blueprint. */
    public static Facet blueprint(UUID id) {
        return new Facet((byte) 2, Optional.of(id));
    }

    /** Those led by that agent. */
    public static Facet agent(UUID id) {
        return new Facet((byte) 3, Optional.of(id));
    }

    /** Those in that channel. */
    public static Facet channel(UUID id) {
        return new Facet((byte) 4, Optional.of(id));
    }

    /** Those with that connector. */
    public static Facet connector(UUID id) {
        return new Facet((byte) 5, Optional.of(id));
    }

    /** Those of that participant. */
    public static Facet externalId(String externalId) {
        return new Facet((byte) 6, Optional.of(DerivedId.of("external-id", externalId)));
    }

    /** Those with that member in their metadata. */
    public static Facet metadata(String name, String value) {
        return new Facet((byte) 7, Optional.of(DerivedId.of("metadata", name.length() + ":" + name + value)));
    }

    /** Those of that kind. */
    public static Facet kind(String kind) {
        return new Facet((byte) 8, Optional.of(DerivedId.of("kind", kind)));
    }

    /** What the keys of the tenant's rows in this list begin with. */
    byte[] prefix(Tenant tenant) {
        var buffer = ByteBuffer.allocate(
                2 * Long.BYTES + 2 + value.map(id -> 2 * Long.BYTES).orElse(0));
        put(buffer, tenant.organization().value());
        buffer.put((byte) (tenant.mode() == Mode.TEST ? 1 : 0)).put(number);
        value.ifPresent(id -> put(buffer, id));
        return buffer.array();
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
