package dev.parley.domain.catalog;

import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An immutable revision of a catalog object, as runs pin it. The same key never stands for other content. */
public sealed interface Definition permits Agent, Blueprint, Channel, Connector, ApiKey, Webhook, OpenLink {

    /** Whose it is. */
    Tenant tenant();

    /** The catalog object's id. */
    UUID uuid();

    /** The pinned revision: an agent's, channel's, connector's or key's revision, a blueprint's published version. */
    long revision();

    /** The version of the object that its last event made; grows with every change. */
    default long aggregateVersion() {
        return revision();
    }

    /** The kind's name in keys: agent, blueprint, channel, connector, api_key, webhook, open_link. */
    String kind();

    /** When the object was made. */
    Instant createdAt();

    /** When the object was last changed. */
    Instant updatedAt();

    /** Whether the object is kept for what was made with it, and can be neither changed nor used for anything new. */
    boolean archived();

    /** When the object was archived: it was the last change. */
    default Optional<Instant> archivedAt() {
        return archived() ? Optional.of(updatedAt()) : Optional.empty();
    }

    /** The record key: {@code <kind>:<id>:<revision>}. */
    default String key() {
        return key(kind(), uuid(), revision());
    }

    /** The record key of such a revision. */
    static String key(String kind, UUID id, long revision) {
        return kind + ":" + id + ":" + revision;
    }
}
