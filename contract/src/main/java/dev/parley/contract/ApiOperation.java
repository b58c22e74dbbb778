package dev.parley.contract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation of an OpenAPI document. */
public record ApiOperation(String method, String path, JsonNode node) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z_]+)}");

    /** A body that is declared, and where. */
    record DeclaredContent(String pointer, JsonNode node) {}

    /** The operation's name. */
    public String id() {
        return node.path("operationId").asString();
    }

    /** The names of the path's variables. */
    public List<String> variables() {
        return VARIABLE.matcher(path).results().map(result -> result.group(1)).toList();
    }

    /** Whether the path of a request means this operation. */
    public boolean matches(String requestPath) {
        return requestPath.matches(
                VARIABLE.matcher(Pattern.quote(path)).replaceAll(Matcher.quoteReplacement("\\E[^/]+\\Q")));
    }

    /** Where the operation stands in the document. */
    public String pointer() {
        return "/paths/" + escaped(path) + "/" + method.toLowerCase(java.util.Locale.ROOT);
    }

    /** Where the schema of an answer stands. */
    public String responsePointer(int status, String mediaType) {
        return pointer() + "/responses/" + status + "/content/" + escaped(mediaType) + "/schema";
    }

    /** Where the schema of the request's body stands. */
    public String requestPointer() {
        return pointer() + "/requestBody/content/application~1json/schema";
    }

    Stream<DeclaredContent> contents() {
        var request = contents(pointer() + "/requestBody", node.path("requestBody"));
        var responses = node.path("responses")
                .propertyStream()
                .flatMap(response -> contents(pointer() + "/responses/" + response.getKey(), response.getValue()));
        return Stream.concat(request, responses);
    }

    private static Stream<DeclaredContent> contents(String pointer, JsonNode holder) {
        return holder.path("content")
                .propertyStream()
                .map(content ->
                        new DeclaredContent(pointer + "/content/" + escaped(content.getKey()), content.getValue()));
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
