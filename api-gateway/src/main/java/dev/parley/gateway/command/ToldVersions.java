package dev.parley.gateway.command;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * The newest version of each object that this gateway has told anybody, so that no later answer shows an older one. Bounded: what
 * was told long ago has long reached the views. Thread-safe.
 */
public final class ToldVersions {

    private static final int MOST = 100_000;

    private final Recent<UUID, Long> versions = new Recent<>(MOST);

    /** Remembers that somebody was told of that version. */
    public void told(UUID aggregate, long version) {
        versions.merge(aggregate, version, Math::max);
    }

    /** The newest version told. */
    public OptionalLong of(UUID aggregate) {
        return versions.get(aggregate).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** The newer of the version told and the one asked for. */
    public OptionalLong orNewer(UUID aggregate, OptionalLong askedFor) {
        var told = of(aggregate);
        if (told.isEmpty()) {
            return askedFor;
        }
        return OptionalLong.of(Math.max(told.getAsLong(), askedFor.orElse(0)));
    }
}
