package dev.parley.gateway.catalog;

import dev.parley.domain.id.BlueprintId;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The newest published version of each blueprint that this gateway told of, so that a run created right after a publish uses it even
 * when the definition is still on its way. One number per blueprint published here. Thread-safe.
 */
public final class PublishedVersions {

    private final ConcurrentHashMap<BlueprintId, Long> versions = new ConcurrentHashMap<>();

    /** A publish was answered with that version. */
    public void told(BlueprintId id, long version) {
        versions.merge(id, version, Math::max);
    }

    /** The newest version told; 0 when none was. */
    long known(BlueprintId id) {
        return versions.getOrDefault(id, 0L);
    }
}
