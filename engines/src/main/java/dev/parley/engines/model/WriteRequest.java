package dev.parley.engines.model;

import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.turn.ModelCall.Role;
import dev.parley.engines.WorkContext;
import java.util.List;

/**
 * Something for a model to write.
 *
 * @param prompt name and version of what {@code system} was made from, e.g. {@code simulate/1}
 * @param conversation oldest first, not empty; the last line is the other side's
 * @param maxChars bound of the text
 */
public record WriteRequest(
        WorkContext context,
        Model model,
        Role role,
        String prompt,
        String system,
        List<Line> conversation,
        int maxChars) {

    public WriteRequest {
        conversation = List.copyOf(conversation);
        if (conversation.isEmpty() || conversation.getLast().own()) {
            throw new IllegalArgumentException("the last line is the other side's");
        }
        if (maxChars < 1) {
            throw new IllegalArgumentException("a text has room for a character at least");
        }
    }

    /** What was said, by the one that the model speaks for ({@code own}) or by the other side. */
    public record Line(boolean own, String text) {}
}
