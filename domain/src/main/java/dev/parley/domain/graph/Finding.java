package dev.parley.domain.graph;

/**
 * One problem found in what somebody wrote, for machines and people.
 *
 * @param code one of a closed list, snake_case
 * @param path where, as a JSON path into the body, e.g. {@code graph.edges[2].to}
 * @param message a sentence that says what to do
 * @param severity whether it stops the request
 */
public record Finding(String code, String path, String message, Severity severity) {
    /** Errors refuse; warnings only tell. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String code, String path, String message) {
        return new Finding(code, path, message, Severity.ERROR);
    }

    public static Finding warning(String code, String path, String message) {
        return new Finding(code, path, message, Severity.WARNING);
    }
}
