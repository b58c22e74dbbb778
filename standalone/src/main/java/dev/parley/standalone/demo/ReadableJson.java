package dev.parley.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A JSON value as a person would write it. */
final class ReadableJson {
    private ReadableJson() {}

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> value.booleanValue() ? "yes" : "no";
            case NUMBER -> value.decimalValue().toPlainString();
            case ARRAY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(ReadableJson::of)
                        .collect(Collectors.joining(", "));
            case OBJECT ->
                value.properties().stream()
                        .map(member -> member.getKey().replace('_', ' ') + ": " + of(member.getValue()))
                        .collect(Collectors.joining("; "));
            case NULL, MISSING -> "nothing";
            case STRING, BINARY, POJO -> value.asText();
        };
    }
}
