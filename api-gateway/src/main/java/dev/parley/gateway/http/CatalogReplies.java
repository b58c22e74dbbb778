package dev.parley.gateway.http;

import java.util.function.Supplier;

/** Answers to readers of the catalog. */
final class CatalogReplies {

    private CatalogReplies() {}

    /** The document, unless the reader has that version. */
    static Reply read(Exchange exchange, long version, Supplier<Reply> document) {
        return (exchange.has(version) ? Reply.notModified() : document.get()).withVersion(version);
    }
}
