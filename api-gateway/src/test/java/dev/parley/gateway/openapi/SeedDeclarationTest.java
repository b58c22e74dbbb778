package dev.parley.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.contract.OpenApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed is the answer to POST interview-runs as its user wrote it down, everything expanded; values tell types and enums. */
@DisplayName("The declared interview run")
final class SeedDeclarationTest {

    /** What is in these is free. */
    private static final Set<String> FREE = Set.of("metadata", "config", "value");

    /** What the seed writes for a text that it does not tell more about. */
    private static final String ANY_TEXT = "\"string\"";

    private final OpenApi api = OpenApi.read(OpenApiDocument.of(Declarations.ALL, "https://talk.example", "1.0.0")
            .json());
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void has_every_member_of_the_seed_with_its_type() throws IOException {
        try (var in = SeedDeclarationTest.class.getResourceAsStream("/seed/create-interview-run.json")) {
            var run = api.operation("GET", "/api/v1/interview-runs/x").orElseThrow();
            compare("", JsonMapper.shared().readTree(in), api.at(run.responsePointer(200, "application/json")));
        }
        assertThat(mistakes).isEmpty();
    }

    private void compare(String path, JsonNode seed, JsonNode declared) {
        var schema = api.variant(declared, seed);
        var types = schema.path("type").toString();
        if (seed.isNull() || FREE.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return;
        }
        if (!types.contains(type(seed)) && !(type(seed).equals("integer") && types.contains("number"))) {
            mistakes.add(path + " is declared as " + types + " and is " + seed + " in the seed");
        } else if (seed.isObject() && schema.path("additionalProperties").isObject()) {
            seed.properties()
                    .forEach(member -> compare(path + ".*", member.getValue(), schema.path("additionalProperties")));
        } else if (seed.isObject()) {
            seed.properties()
                    .forEach(
                            member -> member(path + "." + member.getKey(), member.getKey(), member.getValue(), schema));
        } else if (seed.isArray()) {
            seed.forEach(item -> compare(path + "[]", item, schema.path("items")));
        } else if (!seed.toString().equals(ANY_TEXT)
                && schema.has("enum")
                && !schema.path("enum").toString().contains(seed.toString())) {
            mistakes.add(path + " cannot be " + seed);
        }
    }

    private void member(String path, String name, JsonNode value, JsonNode schema) {
        if (schema.path("properties").has(name)
                && schema.path("required").toString().contains("\"" + name + "\"")) {
            compare(path, value, schema.path("properties").path(name));
        } else {
            mistakes.add(path + " is not declared as always there");
        }
    }

    private static String type(JsonNode value) {
        if (value.isString()) {
            return "string";
        }
        if (value.isNumber()) {
            return "integer";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        return value.isArray() ? "array" : "object";
    }
}
