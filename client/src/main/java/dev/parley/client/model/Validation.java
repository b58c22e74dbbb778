package dev.parley.client.model;

import java.util.List;

/** What publishing would say about a draft; {@code version} is the draft's. */
public record Validation(
        String blueprintId, long version, boolean valid, List<Finding> errors, List<Finding> warnings) {

    /** One thing found; {@code path} leads to it. */
    public record Finding(String code, String path, String message) {}
}
