package dev.parley.gateway.http;

import dev.parley.gateway.input.Query;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page begins: what an earlier page gave as {@code next_cursor}. */
final class Cursors {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_=.:-]{1,512}");

    private Cursors() {}

    static Optional<String> read(Query query) {
        var cursor = query.text("cursor");
        if (cursor.isPresent() && !SHAPE.matcher(cursor.get()).matches()) {
            query.error("cursor", "invalid_format", "must be the next_cursor of an earlier page");
        }
        return cursor;
    }
}
