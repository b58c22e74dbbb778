package dev.parley.domain.view;

import dev.parley.domain.json.Json;
import java.util.stream.Collectors;

/** Data as a person would read it: {@code team size: 12, remote: yes}. */
public final class DataText {

    private DataText() {}

    /** The members of the object, one after the other. */
    public static String of(Json.Object data) {
        return data.members().entrySet().stream()
                .map(member -> member.getKey() + ": " + text(member.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Null ignored -> "none";
            case Json.Bool bool -> bool.value() ? "yes" : "no";
            case Json.Num number -> number.value().toPlainString();
            case Json.Text text -> text.value();
            case Json.Array array -> array.items().stream().map(DataText::text).collect(Collectors.joining("; "));
            case Json.Object object -> "(" + of(object) + ")";
        };
    }
}
