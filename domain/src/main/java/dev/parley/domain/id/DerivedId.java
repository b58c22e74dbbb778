package dev.parley.domain.id;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids that follow from what they name, so that a redone decision makes the same ids (RFC 4122 name-based UUIDs).
 */
public final class DerivedId {

    private DerivedId() {}

    /** The id of the {@code kind} that the aggregate's version brought about. */
    public static UUID of(String kind, UUID aggregate, long version) {
        return of(kind, aggregate + ":" + version);
    }

    /** The id named by {@code name} among those of that kind. */
    public static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
