package dev.parley.domain.catalog;

import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.ApiKeyId;
import java.time.Instant;
import java.util.Optional;

/** How API keys change. */
final class ApiKeyFold {

    private ApiKeyFold() {}

    static ApiKey evolve(Before<ApiKey> before, CatalogEvent.OfApiKey event) {
        return switch (event) {
            case CatalogEvent.ApiKeyCreated key -> created(before.none(), key);
            case CatalogEvent.ApiKeyUsed _ -> used(valid(before), before.meta());
            case CatalogEvent.ApiKeyRevoked _ -> revoked(valid(before), before.meta());
        };
    }

    private static ApiKey valid(Before<ApiKey> before) {
        var key = before.changeable();
        if (key.revoked()) {
            throw before.impossible("the key is revoked");
        }
        return key;
    }

    private static ApiKey created(EventMeta meta, CatalogEvent.ApiKeyCreated key) {
        return new ApiKey(
                new ApiKeyId(meta.aggregateId()),
                meta.tenant(),
                meta.version(),
                key.name(),
                key.digest(),
                key.scopes(),
                key.expiresAt(),
                false,
                key.hint(),
                Optional.empty(),
                meta.occurredAt(),
                meta.occurredAt());
    }

    /** Being used is no change to the key: {@code updatedAt} stays. */
    private static ApiKey used(ApiKey key, EventMeta meta) {
        return next(key, meta, false, Optional.of(meta.occurredAt()), key.updatedAt());
    }

    private static ApiKey revoked(ApiKey key, EventMeta meta) {
        return next(key, meta, true, key.lastUsedAt(), meta.occurredAt());
    }

    private static ApiKey next(
            ApiKey key, EventMeta meta, boolean revoked, Optional<Instant> lastUsedAt, Instant updatedAt) {
        return new ApiKey(
                key.id(),
                key.tenant(),
                meta.version(),
                key.name(),
                key.digest(),
                key.scopes(),
                key.expiresAt(),
                revoked,
                key.hint(),
                lastUsedAt,
                key.createdAt(),
                updatedAt);
    }
}
