package dev.parley.system.coverage;

import dev.parley.contract.ApiOperation;
import dev.parley.contract.OpenApi;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The exchanges that a document shows. */
final class Exchanges {

    private static final String NOTHING = "";

    private final OpenApi api;

    Exchanges(OpenApi api) {
        this.api = api;
    }

    Stream<Exchange> all() {
        return api.operations().stream().flatMap(this::of);
    }

    /** Every example of an answer, and every example of a request, at least once. */
    private Stream<Exchange> of(ApiOperation operation) {
        var requests = requests(operation);
        var answers = answers(operation).toList();
        return IntStream.range(0, Math.max(requests.size(), answers.size())).mapToObj(i -> {
            var request = requests.get(Math.min(i, requests.size() - 1));
            return answers.get(Math.min(i, answers.size() - 1)).asking(request);
        });
    }

    private Stream<Exchange> answers(ApiOperation operation) {
        var success = operation
                .node()
                .path("responses")
                .propertyStream()
                .filter(response -> response.getKey().startsWith("2"))
                .filter(response -> !response.getValue().path("content").isEmpty())
                .findFirst()
                .orElseThrow();
        return success.getValue()
                .path("content")
                .propertyStream()
                .flatMap(content -> examples(content.getValue())
                        .filter(example -> !isPending(operation, example.getValue()))
                        .map(example -> new Exchange(
                                operation,
                                example.getKey(),
                                NOTHING,
                                Integer.parseInt(success.getKey()),
                                content.getKey(),
                                text(example.getValue()))));
    }

    /** A command that is under way is asked for again and never handed out, but by the operations that are about commands. */
    private static boolean isPending(ApiOperation operation, JsonNode answer) {
        return answer.path("object").asString("").equals("command")
                && !operation.path().contains("/commands");
    }

    private List<String> requests(ApiOperation operation) {
        var bodies = operation
                .node()
                .path("requestBody")
                .path("content")
                .propertyStream()
                .flatMap(content -> examples(content.getValue()))
                .map(example -> text(example.getValue()))
                .distinct()
                .toList();
        return bodies.isEmpty() ? List.of(NOTHING) : bodies;
    }

    private Stream<Map.Entry<String, JsonNode>> examples(JsonNode content) {
        return content.path("examples")
                .propertyStream()
                .map(example -> Map.entry(
                        example.getKey(), api.resolve(example.getValue()).path("value")));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
