package dev.parley.gateway.read;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.gateway.command.ToldVersions;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads the catalog, never older than this gateway has told. Blocking; thread-safe. */
public final class CatalogReads {

    private final CatalogQueries queries;
    private final ToldVersions told;
    private final Duration patience;

    public CatalogReads(CatalogQueries queries, ToldVersions told, Duration patience) {
        this.queries = queries;
        this.told = told;
        this.patience = patience;
    }

    /** The agent as it is now. */
    public Result<Agent> agent(Tenant tenant, AgentId id, OptionalLong minVersion) {
        return ReadAnswers.required(queries.agent(tenant, id, fresh(tenant, id.value(), minVersion)), "agent");
    }

    /** The blueprint as it is now, drafts included. */
    public Result<Blueprint> blueprint(Tenant tenant, BlueprintId id, OptionalLong minVersion) {
        return ReadAnswers.required(queries.blueprint(tenant, id, fresh(tenant, id.value(), minVersion)), "blueprint");
    }

    /** The channel as it is now; the built-in chat channel is always there. */
    public Result<Channel> channel(Tenant tenant, ChannelId id, OptionalLong minVersion) {
        var builtIn = Channel.builtInChat(tenant);
        return builtIn.id().equals(id)
                ? Result.ok(builtIn)
                : ReadAnswers.required(queries.channel(tenant, id, fresh(tenant, id.value(), minVersion)), "channel");
    }

    /** The agent after a command; for a repeated command as it was then. */
    public Result<Agent> agentAfter(Tenant tenant, Outcome.Accepted outcome) {
        return ReadAnswers.required(queries.agent(tenant, new AgentId(outcome.aggregateId()), after(outcome)), "agent");
    }

    /** The blueprint after a command; for a repeated command as it was then. */
    public Result<Blueprint> blueprintAfter(Tenant tenant, Outcome.Accepted outcome) {
        return ReadAnswers.required(
                queries.blueprint(tenant, new BlueprintId(outcome.aggregateId()), after(outcome)), "blueprint");
    }

    /** The channel after a command; for a repeated command as it was then. */
    public Result<Channel> channelAfter(Tenant tenant, Outcome.Accepted outcome) {
        return ReadAnswers.required(
                queries.channel(tenant, new ChannelId(outcome.aggregateId()), after(outcome)), "channel");
    }

    private Freshness after(Outcome.Accepted outcome) {
        return outcome.replayed()
                ? Freshness.at(outcome.version(), patience)
                : Freshness.atLeast(outcome.version(), patience);
    }

    private Freshness fresh(Tenant tenant, UUID id, OptionalLong minVersion) {
        var version = told.orNewer(tenant, id, minVersion);
        return version.isPresent() ? Freshness.atLeast(version.getAsLong(), patience) : Freshness.ANY;
    }
}
