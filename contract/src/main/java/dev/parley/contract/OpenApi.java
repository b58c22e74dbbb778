package dev.parley.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI 3.1 document with its operations and schemas. Thread-safe. */
public final class OpenApi {

    private static final String ADDRESS = "https://parley.example/openapi.json";

    private final JsonNode document;
    private final List<ApiOperation> operations;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private OpenApi(JsonNode document, String text) {
        this.document = document;
        this.operations = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new ApiOperation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(ADDRESS, text))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** Reads a document from its JSON text in UTF-8. */
    public static OpenApi read(byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        return new OpenApi(JsonMapper.shared().readTree(text), text);
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
        // By way of a reference, because the registry parses the whole document anew for every address it is asked for
        // itself.
        return schemas.computeIfAbsent(
                pointer, at -> registry.getSchema("{\"$ref\": \"" + ADDRESS + "#" + at + "\"}", InputFormat.JSON));
    }
}
