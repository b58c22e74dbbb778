package dev.parley.domain.catalog;

import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A blueprint: its newest version (draft or published) and which version is in use.
 *
 * @param aggregateVersion grows with every change; the ETag
 * @param version number of the version that {@code spec} is; a draft has the number it will be published as
 * @param publishedVersion the version that new runs use, if any was published
 */
public record Blueprint(
        BlueprintId id,
        Tenant tenant,
        long aggregateVersion,
        long version,
        Status status,
        BlueprintSpec spec,
        OptionalLong publishedVersion,
        Optional<Instant> publishedAt,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "blueprint";

    /** Where a version stands. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        ARCHIVED
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public long revision() {
        return version;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean archived() {
        return status == Status.ARCHIVED;
    }

    /** What an archived blueprint is told with has a key of its own: its published versions stay what they were. */
    @Override
    public String key() {
        var key = Definition.key(KIND, uuid(), version);
        return archived() ? key + ":archived" : key;
    }

    /** Number of the draft that an edit works on: the newest version, or after a published one the next. */
    public long draftVersion() {
        return status == Status.DRAFT ? version : version + 1;
    }
}
