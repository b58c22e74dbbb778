package dev.parley.contract;

import dev.parley.contract.Mutation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every way in which one member of a good body can be wrong, or nearly, as its schema tells. */
public final class Mutations {

    static final String SURPRISE = "surprise";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int FEW = 200;

    private final OpenApi api;
    private final JsonNode good;
    private final List<Mutation> found = new ArrayList<>();
    private final List<Mutation> allowed = new ArrayList<>();

    private Mutations(OpenApi api, JsonNode good) {
        this.api = api;
        this.good = good;
    }

    /** All of them. */
    public static List<Mutation> of(OpenApi api, JsonNode schema, JsonNode good) {
        var mutations = new Mutations(api, good);
        mutations.value(schema, List.of(), good);
        return mutations.found;
    }

    /** Good bodies of which one text is as long, or one number as large or small, as it may be. */
    public static List<Mutation> atLimits(OpenApi api, JsonNode schema, JsonNode good) {
        var mutations = new Mutations(api, good);
        mutations.value(schema, List.of(), good);
        return mutations.allowed;
    }

    private void value(JsonNode declared, List<Object> at, JsonNode value) {
        var schema = api.variant(declared, value);
        if (!at.isEmpty()) {
            wrongType(schema).ifPresent(wrong -> add(Kind.WRONG_TYPE, at, replaced(at, wrong)));
        }
        if (value.isString()) {
            text(schema, at);
        } else if (value.isNumber()) {
            number(schema, at);
        } else if (value instanceof ArrayNode items) {
            list(schema, at, items);
        } else if (value instanceof ObjectNode members) {
            object(schema, at, members);
        }
    }

    private void text(JsonNode schema, List<Object> at) {
        if (schema.has("enum") || schema.has("const")) {
            var allowed = new ArrayList<String>();
            schema.path("enum")
                    .forEach(one -> Optional.of(one)
                            .filter(JsonNode::isString)
                            .ifPresent(text -> allowed.add(text.asString())));
            found.add(new Mutation(
                    Kind.UNKNOWN_VALUE, path(at), allowed, replaced(at, JSON.stringNode("no_such_value"))));
        }
        if (schema.path("maxLength").isInt()) {
            var tooLong = "x".repeat(schema.path("maxLength").asInt() + 1);
            add(Kind.TOO_LONG, at, replaced(at, JSON.stringNode(tooLong)));
            if (!schema.has("pattern") && !schema.has("format")) {
                allow(Kind.TOO_LONG, at, JSON.stringNode(tooLong.substring(1)));
            }
        }
        if (schema.path("format").asString("").equals("date-time")) {
            add(Kind.MALFORMED, at, replaced(at, JSON.stringNode("yesterday")));
        } else if (schema.path("pattern").asString("").startsWith("^")) {
            add(Kind.MALFORMED, at, replaced(at, JSON.stringNode(" no such thing ")));
        }
    }

    private void number(JsonNode schema, List<Object> at) {
        if (schema.has("maximum")) {
            allow(Kind.OUT_OF_RANGE, at, schema.path("maximum"));
            add(
                    Kind.OUT_OF_RANGE,
                    at,
                    replaced(
                            at,
                            JSON.numberNode(
                                    schema.path("maximum").decimalValue().add(java.math.BigDecimal.ONE))));
        }
        if (schema.has("minimum")) {
            allow(Kind.OUT_OF_RANGE, at, schema.path("minimum"));
            add(
                    Kind.OUT_OF_RANGE,
                    at,
                    replaced(
                            at,
                            JSON.numberNode(
                                    schema.path("minimum").decimalValue().subtract(java.math.BigDecimal.ONE))));
        }
    }

    private void list(JsonNode schema, List<Object> at, ArrayNode items) {
        if (items.isEmpty()) {
            return;
        }
        var most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        if (most <= FEW) {
            var tooMany = JSON.arrayNode();
            for (int i = 0; i <= most; i++) {
                tooMany.add(items.get(0).deepCopy());
            }
            add(Kind.TOO_MANY, at, replaced(at, tooMany));
        }
        value(schema.path("items"), child(at, 0), items.get(0));
    }

    private void object(JsonNode schema, List<Object> at, ObjectNode members) {
        var properties = schema.path("properties");
        if (!schema.path("additionalProperties").asBoolean(true)) {
            add(Kind.UNKNOWN_FIELD, child(at, SURPRISE), changed(at, object -> object.put(SURPRISE, 1)));
        }
        schema.path("required").forEach(name -> {
            // The member that tells what the object is decides about the others: without it nothing can be said of
            // them.
            add(Kind.MISSING, child(at, name.asString()), changed(at, object -> object.remove(name.asString())));
        });
        properties.properties().forEach(property -> {
            var path = child(at, property.getKey());
            var value = members.get(property.getKey());
            if (value != null && !value.isNull()) {
                value(property.getValue(), path, value);
            } else {
                wrongType(api.variant(property.getValue(), JSON.nullNode()))
                        .ifPresent(wrong -> add(
                                Kind.WRONG_TYPE, path, changed(at, object -> object.set(property.getKey(), wrong))));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            members.properties()
                    .forEach(member ->
                            value(schema.path("additionalProperties"), child(at, member.getKey()), member.getValue()));
        }
    }

    private static Optional<JsonNode> wrongType(JsonNode schema) {
        var type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString("");
        return switch (type) {
            case "string" -> Optional.of(JSON.numberNode(7));
            case "integer", "number" -> Optional.of(JSON.stringNode("seven"));
            case "boolean" -> Optional.of(JSON.stringNode("yes"));
            case "array" -> Optional.of(JSON.objectNode().put("a", 1));
            case "object" -> Optional.of(JSON.stringNode("text"));
            default -> Optional.empty();
        };
    }

    private void add(Kind kind, List<Object> at, JsonNode body) {
        found.add(new Mutation(kind, path(at), List.of(), body));
    }

    private void allow(Kind kind, List<Object> at, JsonNode value) {
        allowed.add(new Mutation(kind, path(at), List.of(), replaced(at, value)));
    }

    private JsonNode replaced(List<Object> at, JsonNode value) {
        var name = at.getLast();
        return name instanceof Integer index
                ? changedAt(at.subList(0, at.size() - 1), parent -> ((ArrayNode) parent).set(index, value))
                : changed(at.subList(0, at.size() - 1), parent -> parent.set((String) name, value));
    }

    private JsonNode changed(List<Object> at, java.util.function.Consumer<ObjectNode> change) {
        return changedAt(at, node -> change.accept((ObjectNode) node));
    }

    private JsonNode changedAt(List<Object> at, java.util.function.Consumer<JsonNode> change) {
        var copy = good.deepCopy();
        var node = copy;
        for (var step : at) {
            node = step instanceof Integer index ? node.get(index) : node.get((String) step);
        }
        change.accept(node);
        return copy;
    }

    private static List<Object> child(List<Object> at, Object step) {
        var child = new ArrayList<>(at);
        child.add(step);
        return child;
    }

    private static String path(List<Object> at) {
        var path = new StringBuilder();
        for (var step : at) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return path.toString();
    }
}
