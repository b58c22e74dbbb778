package dev.parley.domain.view;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why the agent did what it did in a run, as of one version.
 *
 * @param decisions one a turn, oldest first
 * @param waiting what must come before the run goes on; empty once it has ended
 */
public record DecisionsView(
        RunId runId, Tenant tenant, long version, List<DecisionView> decisions, Optional<Waiting> waiting) {
    public DecisionsView {
        decisions = List.copyOf(decisions);
    }

    /**
     * What a run waits for.
     *
     * @param nodeId the open node, if one is
     * @param since when the run came to wait for it
     * @param until when the run goes on without it
     */
    public record Waiting(Reason reason, Optional<String> nodeId, Instant since, Optional<Instant> until) {}

    /** Why a run does not go on by itself. */
    public enum Reason {
        /** The scheduled time has not come. */
        SCHEDULED_TIME,
        /** The participant has not joined, or has left. */
        PARTICIPANT,
        /** The participant was asked for consent. */
        CONSENT,
        /** The participant was asked something. */
        ANSWER,
        /** An interviewer assesses an answer. */
        ASSESSMENT,
        /** The responses are being drawn. */
        RESPONSES,
        /** The analysis is being made. */
        ANALYSIS
    }
}
