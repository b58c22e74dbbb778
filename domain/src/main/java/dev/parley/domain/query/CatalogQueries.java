package dev.parley.domain.query;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Tenant;
import java.util.OptionalLong;
import java.util.UUID;

/** What can be asked about the catalog. Blocking; call from virtual threads. Thread-safe. */
public interface CatalogQueries {

    /** The object of that kind; absent when the id belongs to another kind. Of a blueprint the newest version, drafts included. */
    <T extends Definition> ReadResult<T> definition(Tenant tenant, Class<T> kind, UUID id, Freshness freshness);

    /**
     * Objects of one kind as they are now, newest first. Absent when the page is to begin at an object that does not exist.
     *
     * @throws IllegalArgumentException if the page begins at a cursor that is none
     */
    ReadResult<Page<Definition>> list(Tenant tenant, CatalogFilter filter, PageRequest page);

    /**
     * The published versions of a blueprint, each as it was published, newest first.
     *
     * @param below only versions with a smaller number; the page's cursor is such a number
     */
    ReadResult<Page<Blueprint>> blueprintVersions(Tenant tenant, BlueprintId id, OptionalLong below, int limit);

    /** The version of that number as it was published; absent when there is none. */
    ReadResult<Blueprint> blueprintVersion(Tenant tenant, BlueprintId id, long version);

    /** The agent. */
    default ReadResult<Agent> agent(Tenant tenant, AgentId id, Freshness freshness) {
        return definition(tenant, Agent.class, id.value(), freshness);
    }

    /** The blueprint: its newest version, drafts included. */
    default ReadResult<Blueprint> blueprint(Tenant tenant, BlueprintId id, Freshness freshness) {
        return definition(tenant, Blueprint.class, id.value(), freshness);
    }

    /** The channel. */
    default ReadResult<Channel> channel(Tenant tenant, ChannelId id, Freshness freshness) {
        return definition(tenant, Channel.class, id.value(), freshness);
    }

    /** The connector. */
    default ReadResult<Connector> connector(Tenant tenant, ConnectorId id, Freshness freshness) {
        return definition(tenant, Connector.class, id.value(), freshness);
    }

    /** The API key, without the key itself. */
    default ReadResult<ApiKey> apiKey(Tenant tenant, ApiKeyId id, Freshness freshness) {
        return definition(tenant, ApiKey.class, id.value(), freshness);
    }
}
