package dev.parley.domain.query;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.Tenant;

/** What can be asked about the catalog's current state. Blocking; call from virtual threads. Thread-safe. */
public interface CatalogQueries {

    /** The agent as it is now. */
    ReadResult<Agent> agent(Tenant tenant, AgentId id, Freshness freshness);

    /** The blueprint as it is now, drafts included. */
    ReadResult<Blueprint> blueprint(Tenant tenant, BlueprintId id, Freshness freshness);

    /** The channel as it is now. */
    ReadResult<Channel> channel(Tenant tenant, ChannelId id, Freshness freshness);
}
