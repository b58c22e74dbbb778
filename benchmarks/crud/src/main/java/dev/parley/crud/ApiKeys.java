package dev.parley.crud;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whose a key is. Those that were seen once are known from then on. */
@Singleton
class ApiKeys {

    private final ApiKeyRows rows;
    private final ConcurrentHashMap<String, String> known = new ConcurrentHashMap<>();

    ApiKeys(ApiKeyRows rows) {
        this.rows = rows;
    }

    Optional<String> organization(String key) {
        String digest = Fingerprint.of(key);
        var held = known.get(digest);
        if (held != null) {
            return Optional.of(held);
        }
        var read = rows.findById(digest).map(ApiKeyRows.Row::organization);
        read.ifPresent(organization -> known.put(digest, organization));
        return read;
    }
}
