package dev.parley.domain.catalog;

import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An API key at one revision; of the key itself only the SHA-256 digest (lower-case hex) is ever kept. */
public record ApiKey(
        ApiKeyId id,
        Tenant tenant,
        long revision,
        String name,
        String digest,
        Set<Scope> scopes,
        Optional<Instant> expiresAt,
        boolean revoked,
        Instant createdAt,
        Instant updatedAt)
        implements Definition {

    /** The kind's name in keys. */
    public static final String KIND = "api_key";

    public ApiKey {
        scopes = Set.copyOf(scopes);
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
