package dev.parley.gateway.document;

import dev.parley.domain.access.ContentRead;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;

/** A line of the access log. */
public final class ContentReadDocument {

    private ContentReadDocument() {}

    /** Writes the members. */
    public static void write(JsonWriter out, ContentRead read) {
        out.text("run_id", PublicIds.format(Kind.RUN, read.run().value()))
                .text("key_id", read.keyId())
                .text("content", read.content())
                .time("at", read.at())
                .text("request_id", read.requestId())
                .text("object", "content_read");
    }
}
