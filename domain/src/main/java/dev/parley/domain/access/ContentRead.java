package dev.parley.domain.access;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody with an API key was given what was said in a run, or what came out of it.
 *
 * @param keyId public id of the key
 * @param content what of it, in snake_case: {@code transcript}, {@code responses}, {@code analysis}, {@code events}, …
 * @param at when
 * @param requestId of the request that was answered, where that is known
 */
public record ContentRead(
        Tenant tenant, RunId run, String keyId, String content, Instant at, Optional<String> requestId) {}
