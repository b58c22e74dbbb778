package dev.parley.gateway.http;

import io.micronaut.http.MediaType;

/** What the body of a PATCH may be called. */
final class MergePatchBody {

    static final String JSON = MediaType.APPLICATION_JSON;
    static final String MERGE_PATCH = "application/merge-patch+json";

    private MergePatchBody() {}
}
