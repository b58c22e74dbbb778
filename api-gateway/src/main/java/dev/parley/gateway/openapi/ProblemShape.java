package dev.parley.gateway.openapi;

import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The document of a refusal, and an example of each. */
final class ProblemShape {

    static final String MEDIA_TYPE = "application/problem+json";

    static final Members PROBLEM = Shape.object("Problem")
            .with("type", Shape.pattern("^urn:parley:problem:[a-z_]+$").describedAs("The code as a URI."))
            .with("title", Shape.text().describedAs("What the code means, the same for every occurrence."))
            .with("status", Shape.whole(400, 599))
            .with("detail", Shape.text().describedAs("What is wrong with this request."))
            .with(
                    "code",
                    Shape.oneOf(Arrays.stream(ErrorCode.values())
                            .map(ErrorCode::wireName)
                            .toList()))
            .with(
                    "errors",
                    Shape.list(Shape.object("ProblemError")
                            .with("path", Shape.text().describedAs("Where: a member's path, a parameter, a header."))
                            .with("code", Shape.pattern("^[a-z_]+$"))
                            .with("message", Shape.text())))
            .with("request_id", Shape.text());

    private static final String REQUEST_ID = "0198d2a4-7c11-7e53-9f0b-2f6b7a1c9d10";

    private ProblemShape() {}

    static Example example(ErrorCode code) {
        var problem = switch (code) {
            case INVALID_REQUEST -> Problem.invalid("name", "required", "name is required.");
            case UNAVAILABLE -> Problem.unavailable("The view is not that far yet.");
            case RATE_LIMITED ->
                new Problem(code, "Wait until Retry-After has passed.", List.of(), Optional.of(Duration.ofSeconds(1)));
            case NOT_PUBLISHABLE ->
                new Problem(
                        code,
                        "The graph has errors.",
                        List.of(new FieldError(
                                "graph.entry_node", "missing_entry_node", "Name the node to begin with.")),
                        Optional.empty());
            default -> Problem.of(code, code.title() + ".");
        };
        return Example.of(code.wireName(), code.title(), problem.document(REQUEST_ID));
    }
}
