package dev.parley.domain.json;

import java.nio.charset.StandardCharsets;

/** How large a value is as compact JSON text in UTF-8; what the limits count. */
public final class JsonSize {

    private JsonSize() {}

    /** Bytes of the value as compact JSON text. */
    public static int bytes(Json value) {
        return switch (value) {
            case Json.Null ignored -> 4;
            case Json.Bool bool -> bool.value() ? 4 : 5;
            case Json.Num number -> number.value().toString().length();
            case Json.Text text -> bytes(text.value());
            case Json.Array array ->
                2
                        + commas(array.items().size())
                        + array.items().stream().mapToInt(JsonSize::bytes).sum();
            case Json.Object object ->
                2
                        + commas(object.members().size())
                        + object.members().entrySet().stream()
                                .mapToInt(member -> bytes(member.getKey()) + 1 + bytes(member.getValue()))
                                .sum();
        };
    }

    /** Bytes of the text as a quoted JSON string. */
    public static int bytes(String text) {
        int escapes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t' || c == '\b' || c == '\f') {
                escapes += 1;
            } else if (c < 0x20) {
                escapes += 5;
            }
        }
        return 2 + escapes + text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int commas(int elements) {
        return Math.max(0, elements - 1);
    }
}
