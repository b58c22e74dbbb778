package dev.parley.kit.query;

import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.PageRequest.Start;
import dev.parley.domain.query.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Turns what readers ask of pages into windows of the list, and parts of the list into pages. */
final class Pages {

    private Pages() {}

    /**
     * A page.
     *
     * @param find the place of an object of the list
     * @param slice the part of the list that a window shows
     * @param read an item; left out when there is nothing of it to be seen
     */
    static <A, B> ReadResult<Page<B>> page(
            PageRequest request,
            Function<UUID, ReadResult<ListPosition>> find,
            Function<ListWindow, ReadResult<Slice<A>>> slice,
            Function<A, Optional<B>> read) {
        return Results.then(
                window(request, find),
                window -> Results.map(slice.apply(window), part -> page(part, window.direction(), read)));
    }

    private static ReadResult<ListWindow> window(PageRequest request, Function<UUID, ReadResult<ListPosition>> find) {
        int limit = request.limit();
        return switch (request.start()) {
            case Start.Newest ignored -> new ReadResult.Found<>(ListWindow.newest(limit));
            case Start.Cursor(String text) -> {
                ListCursor cursor = ListCursor.of(text)
                        .orElseThrow(() -> new IllegalArgumentException("not a cursor of this list"));
                yield new ReadResult.Found<>(new ListWindow(limit, cursor.direction(), Optional.of(cursor.position())));
            }
            case Start.After(UUID id) ->
                Results.map(find.apply(id), place -> new ListWindow(limit, Direction.OLDER, Optional.of(place)));
            case Start.Before(UUID id) ->
                Results.map(find.apply(id), place -> new ListWindow(limit, Direction.NEWER, Optional.of(place)));
        };
    }

    private static <A, B> Page<B> page(Slice<A> slice, Direction direction, Function<A, Optional<B>> read) {
        List<B> items = slice.values().stream()
                .flatMap(item -> read.apply(item).stream())
                .toList();
        return new Page<>(
                direction == Direction.OLDER ? items : items.reversed(),
                slice.resume().map(position -> new ListCursor(direction, position).text()));
    }
}
