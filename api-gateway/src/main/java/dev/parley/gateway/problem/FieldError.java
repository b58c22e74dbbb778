package dev.parley.gateway.problem;

import dev.parley.domain.graph.Finding;

/**
 * One thing wrong with a request.
 *
 * @param path where, as a path into the body ({@code persona.tone}), or the query parameter's or header's name
 * @param code what kind of mistake, snake_case
 * @param message a sentence that says what to do
 */
public record FieldError(String path, String code, String message) {

    /** The same mistake as the core found it. */
    public static FieldError of(Finding finding) {
        return new FieldError(finding.path(), finding.code(), finding.message());
    }
}
