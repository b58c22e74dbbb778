package dev.parley.gateway.http;

import dev.parley.gateway.input.Query;
import java.util.OptionalLong;

/** The version a reader got from a POST, perhaps through another gateway. */
final class MinVersion {

    private MinVersion() {}

    static OptionalLong read(Query query) {
        return query.number("min_version", 1, Long.MAX_VALUE);
    }
}
