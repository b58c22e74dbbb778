package dev.parley.engines;

import dev.parley.domain.run.ResponseItem;
import java.util.List;

/**
 * The responses of a conversation.
 *
 * @param completionRate answered required nodes by required nodes on the path; 1.0 when none is required
 * @param engine who drew them, e.g. {@code builtin/2}
 */
public record Responses(List<ResponseItem> items, double completionRate, String engine) {
    public Responses {
        items = List.copyOf(items);
    }
}
