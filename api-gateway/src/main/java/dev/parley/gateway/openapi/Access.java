package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Scope;

/** What a caller has to show. */
public sealed interface Access {

    /** An API key with that scope. */
    record Scoped(Scope scope) implements Access {}

    /** Any valid API key. */
    record AnyKey() implements Access {}

    /** A token in the path, and no API key. */
    record Token() implements Access {}

    /** Nothing. */
    record Open() implements Access {}
}
