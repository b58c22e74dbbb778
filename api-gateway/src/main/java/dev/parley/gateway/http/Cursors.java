package dev.parley.gateway.http;

import dev.parley.gateway.input.Query;
import dev.parley.kit.query.ListCursor;
import java.util.Optional;

/** Where a page begins: what an earlier page gave as {@code next_cursor}. */
final class Cursors {

    private Cursors() {}

    static Optional<String> read(Query query) {
        var cursor = query.text("cursor");
        if (cursor.isPresent() && ListCursor.of(cursor.get()).isEmpty()) {
            query.error("cursor", "invalid_format", "must be the next_cursor of an earlier page");
        }
        return cursor;
    }
}
