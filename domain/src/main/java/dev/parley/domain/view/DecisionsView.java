package dev.parley.domain.view;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import java.util.List;
import java.util.Optional;

/**
 * Why the agent did what it did in a run, as of one version.
 *
 * @param decisions one a turn, oldest first
 * @param waiting what must come before the run goes on; empty once it has ended
 */
public record DecisionsView(
        RunId runId, Tenant tenant, long version, List<DecisionView> decisions, Optional<WaitingFor> waiting) {
    public DecisionsView {
        decisions = List.copyOf(decisions);
    }
}
