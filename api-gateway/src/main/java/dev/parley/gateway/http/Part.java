package dev.parley.gateway.http;

import dev.parley.domain.query.Page;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.Period;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which part a reader wants of a list that belongs to one object and is read as a whole.
 *
 * @param start beside which item the part lies; at the beginning of the list when it is empty
 */
record Part(int limit, Optional<Start> start, Period period, OptionalLong minVersion) {

    private static final String CURSOR = "cursor";

    /** Before the key in a cursor that leads towards the beginning of the list. */
    private static final String BACK = "~";

    /**
     * An item that a part lies beside.
     *
     * @param parameter that names it
     * @param back whether the part ends before it, and does not follow on it
     */
    record Start(String parameter, String key, boolean back) {}

    /** What is known of the items of a list: what names them in it, and their times. */
    record Facts<T>(Function<T, String> key, Function<T, Instant> createdAt, Function<T, Instant> updatedAt) {}

    static Part read(Query query) {
        var starts = Stream.of(
                        query.text(CURSOR).map(Part::cursor),
                        query.text("starting_after").map(key -> new Start("starting_after", key, false)),
                        query.text("ending_before").map(key -> new Start("ending_before", key, true)))
                .flatMap(Optional::stream)
                .toList();
        if (starts.size() > 1) {
            query.error(
                    starts.getFirst().parameter(),
                    "contradictory",
                    "cannot be given together with another place to begin at");
        }
        return new Part(
                (int) query.number("limit", 1, PageRequest.MAX_LIMIT).orElse(Paging.DEFAULT_LIMIT),
                starts.stream().findFirst(),
                Periods.read(query),
                MinVersion.read(query));
    }

    private static Start cursor(String text) {
        return text.startsWith(BACK)
                ? new Start(CURSOR, text.substring(BACK.length()), true)
                : new Start(CURSOR, text, false);
    }

    /** That part of the list. */
    <T> Result<Page<T>> of(List<T> all, Facts<T> facts) {
        if (start.isEmpty()) {
            return Result.ok(following(all, facts));
        }
        var at = IntStream.range(0, all.size())
                .filter(i -> facts.key().apply(all.get(i)).equals(start.get().key()))
                .findFirst();
        if (at.isEmpty()) {
            return Result.refused(nothingThere(start.get()));
        }
        return Result.ok(
                start.get().back()
                        ? leadingTo(all.subList(0, at.getAsInt()), facts)
                        : following(all.subList(at.getAsInt() + 1, all.size()), facts));
    }

    /** That part of the list, as a page. */
    <T> Result<Reply> reply(List<T> all, Facts<T> facts, BiConsumer<JsonWriter, T> write) {
        return reply(all, facts, write, out -> {});
    }

    /** That part of the list, as a page, with {@code more} about the whole of it. */
    <T> Result<Reply> reply(List<T> all, Facts<T> facts, BiConsumer<JsonWriter, T> write, Consumer<JsonWriter> more) {
        return of(all, facts).map(page -> Reply.ok(ListDocument.bytes(page.items(), page.nextCursor(), write, more)));
    }

    private <T> Page<T> following(List<T> rest, Facts<T> facts) {
        var found = included(rest, facts);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                shown, found.size() > limit ? Optional.of(facts.key().apply(shown.getLast())) : Optional.empty());
    }

    private <T> Page<T> leadingTo(List<T> rest, Facts<T> facts) {
        var found = included(rest, facts);
        var shown = found.subList(Math.max(0, found.size() - limit), found.size());
        return new Page<>(
                shown,
                found.size() > limit ? Optional.of(BACK + facts.key().apply(shown.getFirst())) : Optional.empty());
    }

    private <T> List<T> included(List<T> items, Facts<T> facts) {
        return items.stream()
                .filter(item -> period.includes(
                        facts.createdAt().apply(item), facts.updatedAt().apply(item)))
                .toList();
    }

    private static Problem nothingThere(Start start) {
        return start.parameter().equals(CURSOR)
                ? Problem.invalid(
                        CURSOR,
                        "invalid_format",
                        "The query parameter cursor must be the next_cursor of an earlier page.")
                : Problem.invalid(start.parameter(), "unknown_value", "There is no such object to begin the page at.");
    }
}
