package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunPins.ChannelPin;
import dev.parley.domain.run.RunPins.ConnectorPin;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Resolves the ids in a request to the exact revisions that a run uses for all its life. It is the one place that says "unknown":
 * before it does, it reads on to the end of what has been written. Blocking on such a miss. Thread-safe.
 */
public final class PinResolver {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Definitions definitions;
    private final CatalogQueries catalog;
    private final PublishedVersions published;

    public PinResolver(Definitions definitions, CatalogQueries catalog, PublishedVersions published) {
        this.definitions = definitions;
        this.catalog = catalog;
        this.published = published;
    }

    /** The same command with its pins. */
    public Result<CreateInterviewRun> resolve(Tenant tenant, CreateInterviewRun create) {
        return blueprint(tenant, create.blueprintId())
                .flatMap(blueprint -> agent(
                                tenant, create.agentId().orElse(blueprint.spec().agentId()))
                        .flatMap(agent -> channel(tenant, create)
                                .flatMap(channel -> connector(tenant, create.connectorId())
                                        .map(connector -> new RunPins(
                                                blueprint.id(),
                                                blueprint.revision(),
                                                agent.id(),
                                                agent.revision(),
                                                channel,
                                                connector)))))
                .map(pins -> withPins(create, pins));
    }

    /** The newest published version of a blueprint. */
    private Result<Blueprint> blueprint(Tenant tenant, BlueprintId id) {
        var known = published.known(id);
        Result<Blueprint> found = find(
                tenant,
                "blueprint",
                of -> of.blueprint(id, OptionalLong.empty()),
                blueprint -> blueprint.version() >= known,
                blueprint -> blueprint.status() == Blueprint.Status.ARCHIVED);
        return switch (found) {
            case Result.Refused<Blueprint>(var problem)
            when problem.code() == ErrorCode.NOT_FOUND && isDraft(tenant, id) ->
                Result.refused(Problem.of(ErrorCode.NOT_PUBLISHED, "Publish the blueprint first."));
            case Result.Ok<Blueprint> _, Result.Refused<Blueprint> _ -> found;
        };
    }

    private boolean isDraft(Tenant tenant, BlueprintId id) {
        return switch (catalog.blueprint(tenant, id, Freshness.ANY)) {
            case ReadResult.Found<Blueprint> _ -> true;
            case ReadResult.NotYet<Blueprint> _,
                    ReadResult.Absent<Blueprint> _,
                    ReadResult.Erased<Blueprint> _,
                    ReadResult.Unreachable<Blueprint> _ -> false;
        };
    }

    /** The newest revision of an agent. */
    public Result<Agent> agent(Tenant tenant, AgentId id) {
        return find(tenant, "agent", of -> of.agent(id, OptionalLong.empty()), _ -> true, Agent::archived);
    }

    private Result<Optional<ChannelPin>> channel(Tenant tenant, CreateInterviewRun create) {
        var builtIn = Channel.builtInChat(tenant);
        if (create.channelId().isEmpty()) {
            return Result.ok(
                    create.connectorId().isPresent()
                            ? Optional.empty()
                            : Optional.of(new ChannelPin(builtIn.id(), builtIn.revision())));
        }
        return channel(tenant, create.channelId().get())
                .map(channel -> Optional.of(new ChannelPin(channel.id(), channel.revision())));
    }

    private Result<Channel> channel(Tenant tenant, ChannelId id) {
        var builtIn = Channel.builtInChat(tenant);
        return builtIn.id().equals(id)
                ? Result.ok(builtIn)
                : find(tenant, "channel", of -> of.channel(id, OptionalLong.empty()), _ -> true, Channel::archived);
    }

    private Result<Optional<ConnectorPin>> connector(Tenant tenant, Optional<ConnectorId> id) {
        if (id.isEmpty()) {
            return Result.ok(Optional.empty());
        }
        Result<Connector> connector = find(
                tenant,
                "connector",
                of -> of.connector(id.get(), OptionalLong.empty()),
                _ -> true,
                Connector::archived);
        return connector.map(found -> Optional.of(new ConnectorPin(found.id(), found.revision())));
    }

    private <T extends Definition> Result<T> find(
            Tenant tenant,
            String kind,
            Function<Definitions, Optional<T>> look,
            Predicate<T> newEnough,
            Predicate<T> archived) {
        var found = look.apply(definitions).filter(newEnough);
        if (found.isEmpty()) {
            if (!definitions.catchUp(PATIENCE)) {
                return Result.refused(Problem.unavailable("The catalog cannot be read right now."));
            }
            found = look.apply(definitions);
        }
        var own = found.filter(definition -> definition.tenant().equals(tenant));
        if (own.isEmpty()) {
            return Result.refused(unknown(kind));
        }
        return archived.test(own.get()) ? Result.refused(archived(kind)) : Result.ok(own.get());
    }

    private static Problem unknown(String kind) {
        var message = "There is no such " + kind + ".";
        return new Problem(
                ErrorCode.NOT_FOUND,
                message,
                List.of(new FieldError(kind + "_id", "unknown_object", message)),
                Optional.empty());
    }

    private static Problem archived(String kind) {
        var message = "The " + kind + " is archived.";
        return new Problem(
                ErrorCode.CONFLICT,
                message,
                List.of(new FieldError(kind + "_id", "archived", message)),
                Optional.empty());
    }

    private static CreateInterviewRun withPins(CreateInterviewRun create, RunPins pins) {
        return new CreateInterviewRun(
                create.blueprintId(),
                create.agentId(),
                create.channelId(),
                create.connectorId(),
                create.participant(),
                create.scheduledAt(),
                create.expiresAt(),
                create.meetingUrl(),
                create.metadata(),
                Optional.of(pins));
    }
}
