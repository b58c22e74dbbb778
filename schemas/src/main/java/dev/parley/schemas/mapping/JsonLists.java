package dev.parley.schemas.mapping;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Lists as JSON arrays in text: what every reader of tables has a column for. */
public final class JsonLists {

    private JsonLists() {}

    /** The texts. */
    public static String renderTexts(List<String> texts) {
        return JsonText.render(Json.texts(texts));
    }

    /** The texts of that array. */
    public static List<String> parseTexts(String json) {
        return parse(json, JsonLists::text);
    }

    /** The ids of entries, as bare UUIDs. */
    public static String renderEntries(List<EntryId> entries) {
        return JsonText.render(entries(entries));
    }

    /** The ids of that array. */
    public static List<EntryId> parseEntries(String json) {
        return parse(json, JsonLists::entry);
    }

    static Json entries(List<EntryId> entries) {
        return Json.texts(Lists.map(entries, entry -> entry.value().toString()));
    }

    static List<EntryId> entries(Json json) {
        return items(json, JsonLists::entry);
    }

    static <T> List<T> parse(String json, Function<Json, T> item) {
        return items(JsonText.parse(json), item);
    }

    static <T> List<T> items(Json json, Function<Json, T> item) {
        if (json instanceof Json.Array array) {
            return Lists.map(array.items(), item);
        }
        throw new IllegalArgumentException("not a JSON array");
    }

    static String text(Json json) {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("not a JSON string");
    }

    static EntryId entry(Json json) {
        return new EntryId(UUID.fromString(text(json)));
    }
}
