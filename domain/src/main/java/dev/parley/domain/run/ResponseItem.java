package dev.parley.domain.run;

import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.json.Json;
import dev.parley.domain.turn.Sentiment;
import java.util.List;
import java.util.Optional;

/**
 * The response at one visited node. The verbatim answer is not in it: it is the content of the entries, word for word.
 *
 * @param summary at most {@link dev.parley.domain.limits.Limits#SUMMARY_BYTES}; empty when not answered
 * @param entryIds the participant's entries at this node, in order
 * @param value the typed value where there is one
 */
public record ResponseItem(
        String nodeId,
        NodeType nodeType,
        String questionKey,
        boolean answered,
        Optional<String> summary,
        List<EntryId> entryIds,
        int followUpsAsked,
        boolean probingComplete,
        Optional<Json> value,
        Optional<Sentiment> sentiment) {
    public ResponseItem {
        entryIds = List.copyOf(entryIds);
    }
}
