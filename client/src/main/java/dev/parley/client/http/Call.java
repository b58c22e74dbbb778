package dev.parley.client.http;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A request.
 *
 * @param path below {@code /api/v1/}
 * @param body written as JSON
 * @param contentType what the body is called
 * @param idempotencyKey makes repeating it harmless; every change has one
 * @param ifMatch the version that the caller believes the object has
 */
public record Call(
        String method,
        String path,
        Query query,
        Optional<Object> body,
        String contentType,
        Optional<String> idempotencyKey,
        OptionalLong ifMatch) {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    /** Reads. */
    public static Call get(String path, Query query) {
        return new Call("GET", path, query, Optional.empty(), JSON, Optional.empty(), OptionalLong.empty());
    }

    /** Reads by a POST, or says something that names itself; repeating it is harmless without a key. */
    public static Call ask(String path, Object body) {
        return new Call("POST", path, Query.NONE, Optional.of(body), JSON, Optional.empty(), OptionalLong.empty());
    }

    /** Makes or does something, under a key of its own. */
    public static Call post(String path, Object body) {
        return change("POST", path, Optional.of(body));
    }

    /** Changes something, under a key of its own. */
    public static Call change(String method, String path, Optional<Object> body) {
        return new Call(
                method,
                path,
                Query.NONE,
                body,
                method.equals("PATCH") ? MERGE_PATCH : JSON,
                Optional.of(UUID.randomUUID().toString()),
                OptionalLong.empty());
    }

    /** The same under the caller's key. */
    public Call under(String key) {
        return new Call(method, path, query, body, contentType, Optional.of(key), ifMatch);
    }

    /** The same, with parameters. */
    public Call with(Query parameters) {
        return new Call(method, path, parameters, body, contentType, idempotencyKey, ifMatch);
    }

    /** The same, only if the object still has that version. */
    public Call ifVersion(long version) {
        return new Call(method, path, query, body, contentType, idempotencyKey, OptionalLong.of(version));
    }

    /** The same with its body called something else. */
    public Call as(String mediaType) {
        return new Call(method, path, query, body, mediaType, idempotencyKey, ifMatch);
    }
}
