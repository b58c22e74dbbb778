package dev.parley.gateway;

import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.PageRequest.Start;
import dev.parley.domain.query.ReadResult;
import dev.parley.kit.query.Direction;
import dev.parley.kit.query.ListCursor;
import dev.parley.kit.query.ListPosition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Pages of a list that is in memory. */
final class FakePages {

    private FakePages() {}

    static <T> ReadResult<Page<T>> page(List<T> all, Function<T, ListPosition> position, PageRequest request) {
        return switch (request.start()) {
            case Start.Newest _ -> from(all, position, request.limit(), Direction.OLDER, Optional.empty());
            case Start.Cursor(var text) -> {
                var cursor = ListCursor.of(text).orElseThrow();
                yield from(all, position, request.limit(), cursor.direction(), Optional.of(cursor.position()));
            }
            case Start.After(var id) -> beside(all, position, request.limit(), Direction.OLDER, id);
            case Start.Before(var id) -> beside(all, position, request.limit(), Direction.NEWER, id);
        };
    }

    private static <T> ReadResult<Page<T>> beside(
            List<T> all, Function<T, ListPosition> position, int limit, Direction direction, UUID id) {
        return all.stream()
                .map(position)
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(place -> from(all, position, limit, direction, Optional.of(place)))
                .orElseGet(ReadResult.Absent::new);
    }

    private static <T> ReadResult<Page<T>> from(
            List<T> all,
            Function<T, ListPosition> position,
            int limit,
            Direction direction,
            Optional<ListPosition> from) {
        var rest = all.stream()
                .sorted(Comparator.comparing(position, direction.order()))
                .filter(item -> from.isEmpty() || direction.order().compare(position.apply(item), from.get()) > 0)
                .toList();
        var shown = rest.subList(0, Math.min(limit, rest.size()));
        var next = rest.size() > limit
                ? Optional.of(new ListCursor(direction, position.apply(shown.getLast())).text())
                : Optional.<String>empty();
        return new ReadResult.Found<>(new Page<>(direction == Direction.OLDER ? shown : shown.reversed(), next));
    }
}
