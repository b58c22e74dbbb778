package dev.parley.gateway.document;

import dev.parley.gateway.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A page of a list. */
public final class ListDocument {

    private ListDocument() {}

    /** The page's bytes. */
    public static <T> byte[] bytes(List<T> data, Optional<String> nextCursor, BiConsumer<JsonWriter, T> item) {
        return bytes(data, nextCursor, item, out -> {});
    }

    /** The page's bytes, with {@code more} about the whole list. */
    public static <T> byte[] bytes(
            List<T> data, Optional<String> nextCursor, BiConsumer<JsonWriter, T> item, Consumer<JsonWriter> more) {
        return JsonWriter.object(out -> {
            out.text("object", "list")
                    .objects("data", data, item)
                    .bool("has_more", nextCursor.isPresent())
                    .text("next_cursor", nextCursor);
            more.accept(out);
        });
    }
}
