package dev.parley.gateway.http;

import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.PageRequest.Start;
import dev.parley.gateway.input.Query;
import dev.parley.kit.query.ListCursor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which page of a list a reader wants: {@code limit} and one of {@code cursor}, {@code starting_after}, {@code ending_before}. */
final class Paging {

    static final int DEFAULT_LIMIT = 20;

    private Paging() {}

    /** @param kind of the ids that a page may begin at */
    static PageRequest read(Query query, Kind kind) {
        var limit = (int) query.number("limit", 1, PageRequest.MAX_LIMIT).orElse(DEFAULT_LIMIT);
        Optional<Start> cursor = query.text("cursor").map(Start.Cursor::new);
        if (query.text("cursor").filter(text -> ListCursor.of(text).isEmpty()).isPresent()) {
            query.error("cursor", "invalid_format", "must be the next_cursor of an earlier page");
        }
        Optional<Start> after = query.id("starting_after", kind).map(Start.After::new);
        Optional<Start> before = query.id("ending_before", kind).map(Start.Before::new);
        List<Start> starts =
                Stream.of(cursor, after, before).flatMap(Optional::stream).toList();
        if (starts.size() > 1) {
            query.error(
                    cursor.isPresent() ? "cursor" : "starting_after",
                    "contradictory",
                    "cannot be given together with another place to begin at");
        }
        return new PageRequest(limit, starts.isEmpty() ? Start.Newest.NEWEST : starts.getFirst());
    }
}
