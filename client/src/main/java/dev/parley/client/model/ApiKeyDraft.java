package dev.parley.client.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What {@code POST api-keys} takes; scopes such as {@code runs:read}. */
public record ApiKeyDraft(String name, List<String> scopes, Optional<Instant> expiresAt) {

    public ApiKeyDraft {
        scopes = List.copyOf(scopes);
    }

    /** A key that does not expire. */
    public static ApiKeyDraft of(String name, String... scopes) {
        return new ApiKeyDraft(name, List.of(scopes), Optional.empty());
    }
}
