package dev.parley.domain.work;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.turn.ModelSpend;
import dev.parley.domain.turn.TurnState;
import java.time.Instant;
import java.util.List;

/**
 * Asks an interviewer to assess the open answer, work out the next step and write the words for it.
 *
 * @param workId derived from run and version; the result must name it
 * @param runVersion the run's version when it was asked
 * @param deadline after it the core goes on without a result
 * @param language BCP 47, of the interview
 * @param turn everything the pure step function needs besides the pinned definitions
 * @param history the conversation with the open answer, bounded, newest kept; for the built-in engine only how the agent has probed
 * @param spent what models have cost in this run so far
 * @param correlationId passed on to the result
 */
public record WorkItem(
        WorkId workId,
        Tenant tenant,
        RunId runId,
        long runVersion,
        RunPins pins,
        Instant deadline,
        String language,
        TurnState turn,
        List<HistoryLine> history,
        ModelSpend spent,
        String correlationId) {
    public WorkItem {
        history = List.copyOf(history);
    }

    /** One line of the conversation so far. */
    public record HistoryLine(boolean fromAgent, String text) {}
}
