package dev.parley.gateway.document;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.ScopeNames;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;
import java.util.Optional;

/** An API key, without the key itself. */
public final class ApiKeyDocument {

    private ApiKeyDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, ApiKey key) {
        Owner.write(out, Kind.API_KEY, key.id().value(), key.tenant());
        out.text("name", key.name())
                .text("hint", key.hint())
                .texts("scopes", ScopeNames.names(key.scopes()))
                .time("expires_at", key.expiresAt())
                .time("revoked_at", key.revokedAt())
                .time("last_used_at", key.lastUsedAt())
                .time("created_at", key.createdAt())
                .time("updated_at", key.updatedAt())
                .number("version", key.revision())
                .text("object", "api_key");
    }

    /** Writes the members and the key itself, for the one who made it. */
    public static void writeCreated(JsonWriter out, ApiKey key, Optional<String> secret) {
        write(out, key);
        out.text("secret", secret);
    }
}
