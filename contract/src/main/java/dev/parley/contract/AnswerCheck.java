package dev.parley.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds answers against a document: status, media type, body, headers. */
public final class AnswerCheck {

    private static final String EVENT_STREAM = "text/event-stream";
    private static final int NOT_ALLOWED = 405;

    private final OpenApi api;

    public AnswerCheck(OpenApi api) {
        this.api = api;
    }

    /** What is wrong with an answer; nothing is said of paths that the document does not have. */
    public List<String> mistakes(String method, String path, Answer answer) {
        return api.operation(method, path)
                .map(operation -> mistakes(operation, answer))
                .orElse(List.of());
    }

    private List<String> mistakes(ApiOperation operation, Answer answer) {
        var declared = operation.node().path("responses").path(Integer.toString(answer.status()));
        if (declared.isMissingNode()) {
            return answer.status() == NOT_ALLOWED
                    ? List.of()
                    : List.of(operation + " answered " + answer.status() + ", which is not declared: " + answer.body());
        }
        var mistakes = new ArrayList<>(headers(declared, answer));
        var contents = declared.path("content");
        if (answer.body().isEmpty()) {
            return mistakes;
        }
        if (!contents.has(answer.mediaType())) {
            mistakes.add("the media type " + answer.mediaType() + " is not declared");
        } else if (answer.mediaType().endsWith("json") && !answer.mediaType().equals(EVENT_STREAM)) {
            mistakes.addAll(
                    api.mistakes(operation.responsePointer(answer.status(), answer.mediaType()), answer.body()));
        }
        return mistakes.stream()
                .map(mistake -> operation + " " + answer.status() + ": " + mistake)
                .toList();
    }

    private List<String> headers(JsonNode declared, Answer answer) {
        var mistakes = new ArrayList<String>();
        declared.path("headers").properties().forEach(header -> {
            var pattern = api.resolve(header.getValue()).path("schema").path("pattern");
            answer.header(header.getKey())
                    .filter(value -> pattern.isString() && !value.matches(pattern.asString()))
                    .ifPresent(value -> mistakes.add("the header " + header.getKey() + " is " + value));
        });
        return mistakes;
    }
}
