package dev.parley.contract;

import dev.parley.contract.Server.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Objects that exist on a server, to make good requests of an OpenAPI document's examples.
 *
 * @param ids by prefix, such as {@code agt}
 * @param variables values of path variables that are no ids, by name, or by the part of the path before them and their name: {@code join/token}
 */
public record Fixtures(OpenApi api, String key, Map<String, String> ids, Map<String, String> variables) {

    private static final Pattern ID = Pattern.compile("\\b([a-z]{2,4})_[0-9][0-9a-z]{25}\\b");
    private static final Pattern ID_SCHEMA = Pattern.compile("\\^([a-z]{2,4})_.*");

    public Fixtures {
        ids = Map.copyOf(ids);
        variables = Map.copyOf(variables);
    }

    /** A request as good as the declaration can make it: with the key, the ids of these objects and the first example. */
    public Request request(ApiOperation operation) {
        var headers = new TreeMap<String, String>();
        if (takesKey(operation)) {
            headers.put("Authorization", "Bearer " + key);
        }
        if (takesBody(operation)) {
            headers.put("Content-Type", bodyType(operation));
        }
        var body = takesBody(operation) ? body(operation).toString() : "";
        return new Request(operation.method(), path(operation), headers, new byte[0]).saying(body);
    }

    /** Whether the operation asks for an API key. */
    public boolean takesKey(ApiOperation operation) {
        return !operation.node().path("security").isEmpty();
    }

    /** Whether the operation takes a JSON body. */
    public boolean takesBody(ApiOperation operation) {
        return operation.node().has("requestBody");
    }

    /** The schema of the operation's body. */
    public JsonNode bodySchema(ApiOperation operation) {
        return operation
                .node()
                .path("requestBody")
                .path("content")
                .path(bodyType(operation))
                .path("schema");
    }

    /** A good body: the operation's last example, which says the most. */
    public JsonNode body(ApiOperation operation) {
        return bodies(operation).reduce((_, last) -> last).orElseThrow();
    }

    /** Every body that the operation shows. */
    public Stream<JsonNode> bodies(ApiOperation operation) {
        return operation
                .node()
                .path("requestBody")
                .path("content")
                .path(bodyType(operation))
                .path("examples")
                .propertyStream()
                .map(example -> withIds(example.getValue().path("value").toString()))
                .map(JsonMapper.shared()::readTree);
    }

    /** The operation's path with its variables filled in. */
    public String path(ApiOperation operation) {
        var path = operation.path();
        for (var parameter : operation.node().path("parameters")) {
            var declared = api.resolve(parameter);
            if (declared.path("in").asString().equals("path")) {
                path = path.replace("{" + declared.path("name").asString() + "}", variable(operation, declared));
            }
        }
        return path;
    }

    /** Queries that name one of these objects, such as {@code blueprint_id=bp_…}. */
    public List<String> filters(ApiOperation operation) {
        return operation
                .node()
                .path("parameters")
                .valueStream()
                .map(api::resolve)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .flatMap(parameter -> prefix(parameter)
                        .flatMap(prefix -> Optional.ofNullable(ids.get(prefix)))
                        .map(id -> parameter.path("name").asString() + "=" + id)
                        .stream())
                .toList();
    }

    /** What a query parameter may be, where that is a short list. */
    public List<String> choices(ApiOperation operation, String parameter) {
        return operation
                .node()
                .path("parameters")
                .valueStream()
                .map(api::resolve)
                .filter(declared -> declared.path("name").asString().equals(parameter))
                .map(declared -> declared.path("schema").path("items"))
                .flatMap(item -> item.has("const")
                        ? Stream.of(item.path("const"))
                        : item.path("enum").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    /** The members of the operation's body that name an object of a kind there is one of, with the prefix of its id. */
    public Map<String, String> namedIn(ApiOperation operation) {
        var named = new TreeMap<String, String>();
        api.variant(bodySchema(operation), body(operation))
                .path("properties")
                .properties()
                .forEach(member -> prefixOf(api.variant(member.getValue(), member.getValue()))
                        .filter(ids::containsKey)
                        .ifPresent(prefix -> named.put(member.getKey(), prefix)));
        return named;
    }

    private static Optional<String> prefix(JsonNode parameter) {
        return prefixOf(parameter.path("schema"));
    }

    private static Optional<String> prefixOf(JsonNode schema) {
        var pattern = ID_SCHEMA.matcher(schema.path("pattern").asString(""));
        return pattern.matches() ? Optional.of(pattern.group(1)) : Optional.empty();
    }

    private static String bodyType(ApiOperation operation) {
        return operation
                .node()
                .path("requestBody")
                .path("content")
                .propertyStream()
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private String variable(ApiOperation operation, JsonNode parameter) {
        var name = parameter.path("name").asString();
        var segments = List.of(operation.path().split("/"));
        var named = segments.get(Math.max(0, segments.indexOf("{" + name + "}") - 1)) + "/" + name;
        if (variables.containsKey(named)) {
            return variables.getOrDefault(named, "");
        }
        if (variables.containsKey(name)) {
            return variables.getOrDefault(name, "");
        }
        var prefix = prefix(parameter);
        if (prefix.isPresent()) {
            return ids.getOrDefault(prefix.get(), prefix.get() + "_01k39a8z0hfs9sy2sfdxvhs480");
        }
        throw new IllegalStateException("give the tests a value for " + name + " of " + operation);
    }

    private String withIds(String text) {
        return ID.matcher(text).replaceAll(found -> ids.getOrDefault(found.group(1), found.group()));
    }
}
