package dev.parley.domain.catalog;

import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.UUID;

/** An immutable revision of a catalog object, as runs pin it. The same key never stands for other content. */
public sealed interface Definition permits Agent, Blueprint, Channel, Connector, ApiKey {

    /** Whose it is. */
    Tenant tenant();

    /** The catalog object's id. */
    UUID uuid();

    /** The pinned revision: an agent's, channel's, connector's or key's revision, a blueprint's published version. */
    long revision();

    /** The kind's name in keys: agent, blueprint, channel, connector, api_key. */
    String kind();

    /** When the object was last changed. */
    Instant updatedAt();

    /** The record key: {@code <kind>:<id>:<revision>}. */
    default String key() {
        return key(kind(), uuid(), revision());
    }

    /** The record key of such a revision. */
    static String key(String kind, UUID id, long revision) {
        return kind + ":" + id + ":" + revision;
    }
}
