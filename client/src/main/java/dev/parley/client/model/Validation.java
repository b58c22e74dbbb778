package dev.parley.client.model;

import java.util.List;

/** What publishing would say about a draft. */
public record Validation(boolean valid, List<Finding> errors, List<Finding> warnings) {

    /** One thing found; {@code path} leads to it. */
    public record Finding(String code, String path, String message) {}
}
