package dev.parley.domain.catalog;

import dev.parley.domain.id.OpenLinkId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.UUID;

/**
 * A link that makes a run for everybody who comes over it, at one revision.
 *
 * @param placesTaken how many visitors it has let in
 */
public record OpenLink(
        OpenLinkId id,
        Tenant tenant,
        long revision,
        OpenLinkSpec spec,
        long placesTaken,
        boolean archived,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "open_link";

    /** Whether it lets somebody in, and if not, why. */
    public enum Status {
        OPEN,
        /** Nobody has enabled it. */
        DISABLED,
        /** Its time is over. */
        EXPIRED,
        /** Every place is taken. */
        FULL
    }

    /** Where it stands at that time. */
    public Status statusAt(Instant now) {
        if (archived || !spec.enabled()) {
            return Status.DISABLED;
        }
        if (spec.expiresAt().filter(end -> !now.isBefore(end)).isPresent()) {
            return Status.EXPIRED;
        }
        boolean full =
                spec.maxRuns().isPresent() && placesTaken >= spec.maxRuns().getAsInt();
        return full ? Status.FULL : Status.OPEN;
    }

    @Override
    public UUID uuid() {
        return id.value();
    }

    @Override
    public String kind() {
        return KIND;
    }
}
