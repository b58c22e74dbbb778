package dev.parley.gateway.http;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.RunStatus;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.read.Expand;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which runs a reader wants listed, and what of them. */
record RunListing(RunFilter filter, PageRequest page, Set<Expand> expand, Optional<ObjectVersion> minVersion) {

    static RunListing read(Query query) {
        return new RunListing(
                filter(query), Paging.read(query, Kind.RUN), Expand.read(query), ObjectVersion.read(query, Kind.RUN));
    }

    private static RunFilter filter(Query query) {
        return new RunFilter(query.choices("status", RunStatus.class), traits(query), Periods.read(query));
    }

    private static Set<RunTrait> traits(Query query) {
        var traits = new HashSet<RunTrait>();
        query.id("blueprint_id", Kind.BLUEPRINT)
                .ifPresent(id -> traits.add(new RunTrait.OnBlueprint(new BlueprintId(id))));
        query.id("agent_id", Kind.AGENT).ifPresent(id -> traits.add(new RunTrait.ByAgent(new AgentId(id))));
        query.id("channel_id", Kind.CHANNEL).ifPresent(id -> traits.add(new RunTrait.InChannel(new ChannelId(id))));
        query.id("connector_id", Kind.CONNECTOR)
                .ifPresent(id -> traits.add(new RunTrait.WithConnector(new ConnectorId(id))));
        query.text("participant.external_id").ifPresent(id -> traits.add(new RunTrait.OfParticipant(id)));
        query.members("metadata").forEach((name, value) -> traits.add(new RunTrait.WithMetadata(name, value)));
        return traits;
    }
}
