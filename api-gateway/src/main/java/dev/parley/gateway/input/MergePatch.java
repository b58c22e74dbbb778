package dev.parley.gateway.input;

import dev.parley.domain.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A JSON merge patch (RFC 7396) applied to the document of an object. {@code null} clears what the object has; a name that the object
 * does not know stays in the result, {@code null} or not, so that the reader of the result refuses it.
 */
public final class MergePatch {

    /** Members whose own members are the sender's: none of them is unknown. */
    private static final Set<String> FREE = Set.of("metadata", "config", "content");

    private MergePatch() {}

    /** The target after the patch. */
    public static Json.Object apply(Json.Object target, Json.Object patch) {
        return merge(target, patch, false);
    }

    private static Json.Object merge(Json.Object target, Json.Object patch, boolean free) {
        var merged = new LinkedHashMap<String, Json>();
        target.members().forEach((name, value) -> {
            if (value != Json.Null.NULL || free) {
                merged.put(name, value);
            }
        });
        patch.members().forEach((name, value) -> change(merged, target.members(), name, value, free));
        return new Json.Object(merged);
    }

    private static void change(
            Map<String, Json> merged, Map<String, Json> target, String name, Json value, boolean free) {
        switch (value) {
            case Json.Null.NULL -> {
                merged.remove(name);
                if (!free && !target.containsKey(name)) {
                    merged.put(name, value);
                }
            }
            case Json.Object inner -> {
                var before = merged.get(name) instanceof Json.Object object ? object : Json.Object.EMPTY;
                merged.put(name, merge(before, inner, free || FREE.contains(name)));
            }
            case Json.Text _, Json.Num _, Json.Bool _, Json.Array _ -> merged.put(name, value);
        }
    }
}
