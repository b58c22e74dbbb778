package dev.parley.gateway.http;

import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Result;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** How an object is shown; what it takes for that may be refused. */
interface Rendering<T> {

    /** The object's document. */
    Result<Consumer<JsonWriter>> of(T object);

    /** A document that the object alone makes. */
    static <T> Rendering<T> plain(BiConsumer<JsonWriter, T> document) {
        return object -> Result.ok(out -> document.accept(out, object));
    }
}
