package dev.parley.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What {@code POST blueprints/{id}/open-links} takes. */
public record OpenLinkDraft(
        String name,
        Optional<String> agentId,
        Optional<String> channelId,
        Optional<Integer> maxRuns,
        Optional<Instant> expiresAt,
        Optional<Integer> runsPerMinute,
        List<OpenLink.Field> fields,
        Optional<Boolean> enabled,
        Optional<JsonNode> metadata) {

    public OpenLinkDraft {
        fields = List.copyOf(fields);
    }

    /** A link for so many visitors that asks nothing first. */
    public static OpenLinkDraft of(String name, int maxRuns) {
        return new OpenLinkDraft(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.of(maxRuns),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
