package dev.parley.client;

import com.fasterxml.jackson.databind.JavaType;
import dev.parley.client.http.Call;
import dev.parley.client.http.Json;
import dev.parley.client.http.Transport;
import dev.parley.client.model.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads lists by pages. */
final class Lists {

    private Lists() {}

    static <T> Page<T> page(Transport transport, String path, Listing listing, Class<T> item) {
        return transport.send(Call.get(path, listing.query())).as(of(item));
    }

    static JavaType of(Class<?> item) {
        return Json.MAPPER.getTypeFactory().constructParametricType(Page.class, item);
    }

    /** All of a list, a page at a time as the stream is read. */
    static <T> Stream<T> all(Listing listing, Function<Listing, Page<T>> page) {
        return Stream.iterate(
                        page.apply(listing),
                        found -> !found.data().isEmpty() || found.hasMore(),
                        found -> found.nextCursor()
                                .map(cursor -> page.apply(listing.from(cursor)))
                                .orElseGet(Lists::nothing))
                .flatMap(found -> found.data().stream());
    }

    private static <T> Page<T> nothing() {
        return new Page<>(List.of(), false, Optional.empty());
    }
}
