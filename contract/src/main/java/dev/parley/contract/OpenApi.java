package dev.parley.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** An OpenAPI 3.1 document with its operations and schemas. Thread-safe. */
public final class OpenApi {

    private static final String ADDRESS = "https://parley.example/openapi.json";

    /** The document's own parts, which are no schemas. */
    private static final List<String> PARTS = List.of("openapi", "info", "servers", "tags", "paths", "components");

    private final JsonNode document;
    private final List<ApiOperation> operations;
    private final Schema root;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private OpenApi(JsonNode document) {
        this.document = document;
        this.operations = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new ApiOperation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
        var registry = SchemaRegistry.withDefaultDialect(
                Dialect.builder(Dialects.getOpenApi31())
                        .keywords(PARTS.stream().map(NonValidationKeyword::new).toList())
                        .build(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        // One root for all pointers: the document is large, and each schema of its own would hold a copy.
        this.root = registry.getSchema(SchemaLocation.of(ADDRESS), document);
    }

    /** Reads a document from its JSON text in UTF-8. */
    public static OpenApi read(byte[] json) {
        return new OpenApi(JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8)));
    }

    /** Every operation, in the document's order. */
    public List<ApiOperation> operations() {
        return operations;
    }

    /** The operation that a request means; a path without variables goes before one with them. */
    public Optional<ApiOperation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(path))
                .min(java.util.Comparator.comparingInt(
                        operation -> operation.variables().size()));
    }

    /** A node of the document, references followed. */
    public JsonNode resolve(JsonNode node) {
        var at = node;
        while (at.has("$ref")) {
            at = document.at(at.path("$ref").asString().substring(1));
        }
        return at;
    }

    /** The node at that pointer. */
    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The schema that counts for this value: references followed, null left out, the right one of several. */
    public JsonNode variant(JsonNode declared, JsonNode value) {
        var schema = resolve(declared);
        if (schema.has("anyOf")) {
            return variant(schema.path("anyOf").get(0), value);
        }
        if (schema.has("oneOf")) {
            var discriminator = schema.path("discriminator");
            var which =
                    value.path(discriminator.path("propertyName").asString()).asString("");
            var chosen = discriminator.path("mapping").path(which);
            return chosen.isMissingNode()
                    ? JsonNodeFactory.instance.objectNode().put("type", "object")
                    : resolve(JsonNodeFactory.instance.objectNode().put("$ref", chosen.asString()));
        }
        return schema;
    }

    /** What is wrong with a body for the schema at that pointer. */
    public List<String> mistakes(String pointer, String json) {
        return schema(pointer).validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Every example of the document with the pointer of the schema it must follow. */
    public Stream<DeclaredExample> examples() {
        return operations.stream()
                .flatMap(operation -> operation
                        .contents()
                        .flatMap(content -> this.resolve(content.node())
                                .path("examples")
                                .propertyStream()
                                .map(example -> new DeclaredExample(
                                        operation.id() + " " + example.getKey(),
                                        content.pointer() + "/schema",
                                        resolve(example.getValue()).path("value")))));
    }

    /** An example and where its schema is. */
    public record DeclaredExample(String name, String schemaPointer, JsonNode value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Schema schema(String pointer) {
        return schemas.computeIfAbsent(
                pointer, at -> root.getRefSchema(SchemaLocation.of("#" + at).getFragment()));
    }
}
