package dev.parley.domain.query;

import dev.parley.domain.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How metadata is compared with what a filter names: a text as it is, a number or boolean as JSON spells it; the rest never. */
public final class MetadataText {

    private MetadataText() {}

    /** The members that can be filtered by, with what they are compared with. */
    public static Map<String, String> of(Json.Object metadata) {
        var texts = new LinkedHashMap<String, String>();
        metadata.members().forEach((name, value) -> of(value).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    private static Optional<String> of(Json value) {
        return switch (value) {
            case Json.Text text -> Optional.of(text.value());
            case Json.Num number -> Optional.of(number.value().toString());
            case Json.Bool bool -> Optional.of(Boolean.toString(bool.value()));
            case Json.Null ignored -> Optional.empty();
            case Json.Array ignored -> Optional.empty();
            case Json.Object ignored -> Optional.empty();
        };
    }
}
