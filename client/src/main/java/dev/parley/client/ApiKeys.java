package dev.parley.client;

import dev.parley.client.http.KnownVersions;
import dev.parley.client.http.Transport;
import dev.parley.client.model.ApiKey;
import dev.parley.client.model.ApiKeyDraft;
import dev.parley.client.model.Page;
import java.util.stream.Stream;

/** Keys of the caller's organization and mode. Made, used, revoked; never changed. */
public final class ApiKeys {

    private final Catalog<ApiKey, ApiKeyDraft> keys;

    ApiKeys(Transport transport, KnownVersions known) {
        this.keys = new Catalog<>(transport, known, "api-keys", ApiKey.class, ApiKey::id);
    }

    /** Makes a key; its secret is in this answer only. */
    public ApiKey create(ApiKeyDraft draft) {
        return keys.create(draft);
    }

    /** Makes a key; again under the same key of idempotency, it is the same one, secret included. */
    public ApiKey create(ApiKeyDraft draft, String idempotencyKey) {
        return keys.create(draft, idempotencyKey);
    }

    /** A key, without its secret. */
    public ApiKey get(String id) {
        return keys.get(id);
    }

    /** A page of the list, revoked ones included. */
    public Page<ApiKey> list(Listing listing) {
        return keys.list(listing);
    }

    /** The whole list, page by page as it is read. */
    public Stream<ApiKey> all(Listing listing) {
        return keys.all(listing);
    }

    /** Refuses the key from now on. */
    public ApiKey revoke(String id) {
        return keys.archive(id);
    }
}
