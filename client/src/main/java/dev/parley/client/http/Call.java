package dev.parley.client.http;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A request.
 *
 * @param path below {@code /api/v1/}
 * @param body written as JSON
 * @param idempotencyKey makes repeating it harmless; every change has one
 * @param ifMatch the version that the caller believes the object has
 */
public record Call(
        String method,
        String path,
        Query query,
        Optional<Object> body,
        Optional<String> idempotencyKey,
        OptionalLong ifMatch) {

    /** Reads. */
    public static Call get(String path, Query query) {
        return new Call("GET", path, query, Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /** Makes or does something, under a key of its own. */
    public static Call post(String path, Object body) {
        return change("POST", path, Optional.of(body));
    }

    /** Changes something, under a key of its own. */
    public static Call change(String method, String path, Optional<Object> body) {
        return new Call(
                method, path, Query.NONE, body, Optional.of(UUID.randomUUID().toString()), OptionalLong.empty());
    }

    /** The same under the caller's key. */
    public Call under(String key) {
        return new Call(method, path, query, body, Optional.of(key), ifMatch);
    }

    /** The same, with parameters. */
    public Call with(Query parameters) {
        return new Call(method, path, parameters, body, idempotencyKey, ifMatch);
    }

    /** The same, only if the object still has that version. */
    public Call ifVersion(long version) {
        return new Call(method, path, query, body, idempotencyKey, OptionalLong.of(version));
    }
}
