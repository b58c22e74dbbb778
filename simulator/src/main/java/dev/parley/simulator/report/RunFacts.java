package dev.parley.simulator.report;

import dev.parley.client.model.Channel;
import dev.parley.client.model.Decision;
import dev.parley.client.model.Graph;
import dev.parley.client.model.InterviewRun;
import dev.parley.client.model.Responses;
import dev.parley.client.model.ShownEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the API tells of a run, as a report on it needs it.
 *
 * @param decisions all, oldest first
 * @param responses those there are, perhaps partial
 * @param entries everything the participant was shown and said, oldest first
 */
public record RunFacts(
        InterviewRun run,
        Graph graph,
        Channel.Type channel,
        List<Decision> decisions,
        Optional<Responses> responses,
        List<ShownEntry> entries) {

    public RunFacts {
        decisions = List.copyOf(decisions);
        entries = List.copyOf(entries);
    }
}
