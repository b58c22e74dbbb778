package dev.parley.engines.model.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Builds JSON Schemas of the kind that every provider takes: all members required, none besides. */
public final class Shape {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode schema = JSON.objectNode();
    private final ObjectNode properties;

    private Shape() {
        schema.put("type", "object");
        properties = schema.putObject("properties");
        schema.putArray("required");
        schema.put("additionalProperties", false);
    }

    /** An object; members in the order in which the model is to write them. */
    public static Shape object() {
        return new Shape();
    }

    /** Adds a member. */
    public Shape with(String name, ObjectNode member) {
        properties.set(name, member);
        schema.withArray("required").add(name);
        return this;
    }

    /** The schema. */
    public ObjectNode schema() {
        return schema.deepCopy();
    }

    /** True or false. */
    public static ObjectNode flag() {
        return JSON.objectNode().put("type", "boolean");
    }

    /** A number within bounds, both included. */
    public static ObjectNode number(double least, double most) {
        return JSON.objectNode().put("type", "number").put("minimum", least).put("maximum", most);
    }

    /** A text of at most that many characters. */
    public static ObjectNode text(int most) {
        return JSON.objectNode().put("type", "string").put("maxLength", most);
    }

    /** One of these texts. */
    public static ObjectNode oneOf(Collection<String> texts) {
        var schema = JSON.objectNode().put("type", "string");
        var values = schema.putArray("enum");
        texts.forEach(values::add);
        return schema;
    }

    /** A list of at most that many. */
    public static ObjectNode list(ObjectNode items, int most) {
        var schema = JSON.objectNode().put("type", "array");
        schema.set("items", items);
        return schema.put("maxItems", most);
    }
}
