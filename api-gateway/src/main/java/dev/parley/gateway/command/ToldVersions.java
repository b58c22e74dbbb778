package dev.parley.gateway.command;

import dev.parley.domain.id.Tenant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The newest version of each object that this gateway has told a tenant, so that no later answer shows an older one. By tenant, or
 * the wait for the version would tell others that the object exists. Bounded: what
 * was told long ago has long reached the views. Thread-safe.
 */
public final class ToldVersions {

    private static final int MOST = 100_000;

    private record Told(Tenant tenant, UUID aggregate) {}

    private final Recent<Told, Long> versions = new Recent<>(MOST);

    /** Remembers that somebody was told of that version. */
    public void told(Tenant tenant, UUID aggregate, long version) {
        versions.merge(new Told(tenant, aggregate), version, Math::max);
    }

    /** The newest version told. */
    public OptionalLong of(Tenant tenant, UUID aggregate) {
        return versions.get(new Told(tenant, aggregate)).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** The newer of the version told and the one asked for. */
    public OptionalLong orNewer(Tenant tenant, UUID aggregate, OptionalLong askedFor) {
        var told = of(tenant, aggregate);
        if (told.isEmpty()) {
            return askedFor;
        }
        return OptionalLong.of(Math.max(told.getAsLong(), askedFor.orElse(0)));
    }
}
