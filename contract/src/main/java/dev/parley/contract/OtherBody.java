package dev.parley.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Another good body: the same with one text, truth or number changed. */
public final class OtherBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OtherBody() {}

    /** One, if there is anything to change. */
    public static Optional<JsonNode> of(OpenApi api, JsonNode schema, JsonNode good) {
        var other = good.deepCopy();
        return changed(api, schema, other) ? Optional.of(other) : Optional.empty();
    }

    private static boolean changed(OpenApi api, JsonNode declared, JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return false;
        }
        var properties = api.variant(declared, value).path("properties");
        for (var member : object.properties()) {
            var schema = api.variant(properties.path(member.getKey()), member.getValue());
            var other = other(schema, member.getValue());
            if (other.isPresent()) {
                object.set(member.getKey(), other.get());
                return true;
            }
            if (changed(api, schema, member.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<JsonNode> other(JsonNode schema, JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(JSON.booleanNode(!value.asBoolean()));
        }
        if (value.isString() && isFree(schema)) {
            return Optional.of(JSON.stringNode(value.asString() + "x"));
        }
        if (value.isInt() && schema.path("maximum").asInt(Integer.MAX_VALUE) > value.asInt()) {
            return Optional.of(JSON.numberNode(value.asInt() + 1));
        }
        return Optional.empty();
    }

    private static boolean isFree(JsonNode schema) {
        return !schema.has("enum") && !schema.has("const") && !schema.has("pattern") && !schema.has("format");
    }
}
