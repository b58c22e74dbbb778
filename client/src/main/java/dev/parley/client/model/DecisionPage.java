package dev.parley.client.model;

import java.util.List;
import java.util.Optional;

/**
 * A page of what the agent decided, oldest first.
 *
 * @param waitingFor what the run waits for now; empty once it has ended
 */
public record DecisionPage(
        List<Decision> data, boolean hasMore, Optional<String> nextCursor, Optional<WaitingFor> waitingFor) {

    public DecisionPage {
        data = List.copyOf(data);
    }
}
