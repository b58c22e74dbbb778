package dev.parley.gateway.http;

import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which part a reader wants of a list that belongs to one run and is read as a whole.
 *
 * @param cursor the key of the item that the part follows on
 */
record Part(int limit, Optional<String> cursor, OptionalLong minVersion) {

    private static final int MAX_LIMIT = 100;

    static Part read(Query query) {
        return new Part(
                (int) query.number("limit", 1, MAX_LIMIT).orElse(Paging.DEFAULT_LIMIT),
                query.text("cursor"),
                MinVersion.read(query));
    }

    /** That part of the list. */
    <T> Result<Reply> reply(List<T> all, Function<T, String> key, BiConsumer<JsonWriter, T> write) {
        var start = cursor.map(wanted -> IntStream.range(0, all.size())
                        .filter(i -> key.apply(all.get(i)).equals(wanted))
                        .map(i -> i + 1)
                        .findFirst())
                .orElseGet(() -> OptionalInt.of(0));
        if (start.isEmpty()) {
            return Result.refused(Problem.invalid(
                    "cursor",
                    "invalid_format",
                    "The query parameter cursor must be the next_cursor of an earlier page."));
        }
        int from = start.getAsInt();
        int to = Math.min(all.size(), from + limit);
        var next = to < all.size() ? Optional.of(key.apply(all.get(to - 1))) : Optional.<String>empty();
        return Result.ok(Reply.ok(ListDocument.bytes(all.subList(from, to), next, write)));
    }
}
