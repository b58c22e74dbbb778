package dev.parley.engines.model.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;

/**
 * The JSON Schema of an output: with all its bounds to check by, and without those that providers refuse to be given. Immutable.
 */
public final class OutputSchema {

    private static final Set<String> BOUNDS =
            Set.of("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final int MOST_PROBLEMS = 8;

    private final String name;
    private final String portable;
    private final Schema schema;

    /** @param name as providers want one: letters, digits and underscores */
    public OutputSchema(String name, ObjectNode schema) {
        this.name = name;
        this.portable = withoutBounds(schema).toString();
        this.schema = REGISTRY.getSchema(schema.toString());
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What a provider is given: types, members and enumerations, no bounds. */
    public String portable() {
        return portable;
    }

    /** What is wrong with a JSON text, worded for the model; empty when nothing is. */
    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private static JsonNode withoutBounds(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var kept = object.objectNode();
            object.properties().stream()
                    .filter(member -> !BOUNDS.contains(member.getKey())
                            || member.getValue().isObject())
                    .forEach(member -> kept.set(member.getKey(), withoutBounds(member.getValue())));
            return kept;
        }
        if (node instanceof ArrayNode array) {
            var kept = array.arrayNode();
            array.forEach(item -> kept.add(withoutBounds(item)));
            return kept;
        }
        return node;
    }
}
