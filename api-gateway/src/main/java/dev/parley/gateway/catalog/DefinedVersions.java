package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Definition;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The newest version of each object that this gateway told of and that has a definition, so that a run created right after a publish,
 * a change or an archiving meets it even when the definition is still on its way. One number per object changed here. Thread-safe.
 */
public final class DefinedVersions {

    private final ConcurrentHashMap<UUID, Long> versions = new ConcurrentHashMap<>();

    /** Somebody was told that the object is so now. */
    public void told(Definition object) {
        if (isDefined(object)) {
            versions.merge(object.uuid(), object.aggregateVersion(), Math::max);
        }
    }

    /** Whether the definition is not older than what was told. */
    boolean isNewest(Definition definition) {
        return definition.aggregateVersion() >= versions.getOrDefault(definition.uuid(), 0L);
    }

    /** A blueprint's draft is not told to those who pin. */
    private static boolean isDefined(Definition object) {
        return !(object instanceof Blueprint blueprint) || blueprint.status() != Blueprint.Status.DRAFT;
    }
}
