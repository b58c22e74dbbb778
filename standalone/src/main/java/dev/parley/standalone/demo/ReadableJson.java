package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import java.util.stream.Collectors;

/** A JSON value as a person would write it. */
final class ReadableJson {
    private ReadableJson() {}

    static String of(Json value) {
        return switch (value) {
            case Json.Null _ -> "nothing";
            case Json.Bool(var flag) -> flag ? "yes" : "no";
            case Json.Num(var number) -> number.toPlainString();
            case Json.Text(var text) -> text;
            case Json.Array(var items) -> items.stream().map(ReadableJson::of).collect(Collectors.joining(", "));
            case Json.Object(var members) ->
                members.entrySet().stream()
                        .map(member -> member.getKey().replace('_', ' ') + ": " + of(member.getValue()))
                        .collect(Collectors.joining("; "));
        };
    }
}
