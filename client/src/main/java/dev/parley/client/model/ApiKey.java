package dev.parley.client.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key of an organization.
 *
 * @param hint its last characters, to tell keys apart
 * @param lastUsedAt give or take an hour
 * @param secret the key itself; only in the answer that makes it
 */
public record ApiKey(
        String id,
        String organizationId,
        boolean testMode,
        String name,
        Optional<String> hint,
        List<String> scopes,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt,
        Instant createdAt,
        Instant updatedAt,
        long version,
        Optional<String> secret) {}
