package dev.parley.gateway.http;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.RunStatus;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.read.Expand;
import dev.parley.kit.id.PublicIds.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which runs a reader wants listed, and what of them. */
record RunListing(RunFilter filter, PageRequest page, Set<Expand> expand, Optional<ObjectVersion> minVersion) {

    static RunListing read(Query query) {
        return new RunListing(
                filter(query), Paging.read(query, Kind.RUN), Expand.read(query), ObjectVersion.read(query, Kind.RUN));
    }

    private static RunFilter filter(Query query) {
        var after = query.time("created_after");
        var before = query.time("created_before");
        contradictory(query, after, before);
        return new RunFilter(
                query.choices("status", RunStatus.class),
                query.id("blueprint_id", Kind.BLUEPRINT).map(BlueprintId::new),
                query.id("agent_id", Kind.AGENT).map(AgentId::new),
                query.id("channel_id", Kind.CHANNEL).map(ChannelId::new),
                query.id("connector_id", Kind.CONNECTOR).map(ConnectorId::new),
                query.text("participant.external_id"),
                query.members("metadata"),
                after,
                before,
                query.time("updated_since"));
    }

    private static void contradictory(Query query, Optional<Instant> after, Optional<Instant> before) {
        if (after.isPresent() && before.isPresent() && !after.get().isBefore(before.get())) {
            query.error("created_after", "contradictory", "must be before created_before");
        }
    }
}
