package dev.parley.client;

import dev.parley.client.model.Problem;
import java.util.stream.Collectors;

/** The server refused a request, and trying it again as it is would not help. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(sentence(problem));
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }

    /** Whether the refusal has this code. */
    public boolean is(String code) {
        return problem.code().equals(code);
    }

    private static String sentence(Problem problem) {
        var details = problem.errors().stream()
                .map(error -> error.path() + " " + error.message())
                .collect(Collectors.joining("; "));
        return "%d %s: %s%s"
                .formatted(
                        problem.status(),
                        problem.code(),
                        problem.detail().orElse(problem.title()),
                        details.isEmpty() ? "" : " (" + details + ")");
    }
}
