package dev.parley.system.coverage;

import dev.parley.contract.OpenApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the emptiest answer there can be: what may be null is null, what may be missing is missing. */
final class Nulls {

    private Nulls() {}

    static JsonNode everywhere(OpenApi api, JsonNode declared, JsonNode answer) {
        var copy = answer.deepCopy();
        empty(api, declared, copy);
        return copy;
    }

    private static void empty(OpenApi api, JsonNode declared, JsonNode answer) {
        var schema = api.variant(declared, answer);
        if (answer instanceof ObjectNode object) {
            var required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            schema.path("properties").propertyStream().forEach(property -> {
                if (!required.contains(property.getKey())) {
                    object.remove(property.getKey());
                } else if (mayBeNull(property.getValue())) {
                    object.putNull(property.getKey());
                } else {
                    empty(api, property.getValue(), object.path(property.getKey()));
                }
            });
        } else if (answer.isArray()) {
            answer.forEach(item -> empty(api, schema.path("items"), item));
        }
    }

    private static boolean mayBeNull(JsonNode declared) {
        var anything = !declared.has("type")
                && !declared.has("$ref")
                && !declared.has("anyOf")
                && !declared.has("oneOf")
                && !declared.has("const");
        return anything
                || declared.path("type")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals("null"))
                || declared.path("anyOf")
                        .valueStream()
                        .anyMatch(one -> one.path("type").asString("").equals("null"));
    }
}
