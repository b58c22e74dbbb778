package dev.parley.domain.catalog;

import dev.parley.domain.envelope.Decision;
import dev.parley.domain.limits.Limits;
import java.time.Instant;
import java.util.List;

/** What becomes of commands to an API key. */
final class ApiKeyDecisions {

    private ApiKeyDecisions() {}

    static CatalogEvent created(CatalogCommand.CreateApiKey key) {
        return new CatalogEvent.ApiKeyCreated(key.name(), key.digest(), key.scopes(), key.expiresAt(), key.hint());
    }

    /** Use is noted once in a while, however many gateways tell of it. */
    static Decision<CatalogEvent> noteUse(ApiKey key, Instant at) {
        boolean notedLately = key.lastUsedAt()
                .filter(noted -> at.isBefore(noted.plus(Limits.API_KEY_USE_NOTED_AFTER)))
                .isPresent();
        return Decision.accepted(key.revoked() || notedLately ? List.of() : List.of(new CatalogEvent.ApiKeyUsed()));
    }

    static Decision<CatalogEvent> revoke(ApiKey key) {
        return Decision.accepted(key.revoked() ? List.of() : List.of(new CatalogEvent.ApiKeyRevoked()));
    }
}
