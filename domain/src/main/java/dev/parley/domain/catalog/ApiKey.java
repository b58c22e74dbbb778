package dev.parley.domain.catalog;

import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An API key at one revision; of the key itself only the SHA-256 digest (lower-case hex) is ever kept.
 *
 * @param hint what of the secret is shown, so that people recognise it
 * @param lastUsedAt when its use was last noted, give or take {@link dev.parley.domain.limits.Limits#API_KEY_USE_NOTED_AFTER}; known
 *     to the object's newest state only, definitions do not tell
 */
public record ApiKey(
        ApiKeyId id,
        Tenant tenant,
        long revision,
        String name,
        String digest,
        Set<Scope> scopes,
        Optional<Instant> expiresAt,
        boolean revoked,
        Optional<String> hint,
        Optional<Instant> lastUsedAt,
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

    /** Keys are revoked, never archived: lists go on showing them. */
    @Override
    public boolean archived() {
        return false;
    }

    /** When it was revoked: it was the last change. */
    public Optional<Instant> revokedAt() {
        return revoked ? Optional.of(updatedAt) : Optional.empty();
    }
}
