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
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.query.RunQueries;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunPins.ChannelPin;
import dev.parley.domain.run.RunPins.ConnectorPin;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Resolves the ids in a request to the exact revisions that a run uses for all its life. It is the one place that says "unknown", and
 * that what is archived or switched off is not used for anything new. Blocking on a miss. Thread-safe.
 */
public final class PinResolver {

    private final NewestDefinitions newest;
    private final CatalogQueries catalog;
    private final RunQueries runs;

    public PinResolver(NewestDefinitions newest, CatalogQueries catalog, RunQueries runs) {
        this.newest = newest;
        this.catalog = catalog;
        this.runs = runs;
    }

    /**
     * The same command with its pins; with those of the run, if that is there already: who repeats a request is answered as before,
     * whatever has been archived since.
     */
    public Result<CreateInterviewRun> resolve(Tenant tenant, CreateInterviewRun create, RunId run) {
        var resolved = resolve(tenant, create);
        return switch (resolved) {
            case Result.Ok<CreateInterviewRun> _ -> resolved;
            case Result.Refused<CreateInterviewRun> _ ->
                switch (runs.run(tenant, run, Freshness.ANY)) {
                    case ReadResult.Found<RunView>(var there) -> Result.ok(withPins(create, there.pins()));
                    case ReadResult.Absent<RunView> _,
                            ReadResult.NotYet<RunView> _,
                            ReadResult.Erased<RunView> _,
                            ReadResult.Unreachable<RunView> _ -> resolved;
                };
        };
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
        Result<Blueprint> found = newest.find(tenant, "blueprint", of -> of.blueprint(id, OptionalLong.empty()));
        return switch (found) {
            case Result.Refused<Blueprint>(var problem)
            when problem.code() == ErrorCode.NOT_FOUND && isDraft(tenant, id) ->
                Result.refused(Problem.of(ErrorCode.NOT_PUBLISHED, "Publish the blueprint first."));
            case Result.Ok<Blueprint> _, Result.Refused<Blueprint> _ -> found.flatMap(PinResolver::unlessArchived);
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

    /** The newest revision of an agent that can be used for something new. */
    public Result<Agent> agent(Tenant tenant, AgentId id) {
        return newest.agent(tenant, id).flatMap(PinResolver::unlessArchived);
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
        if (builtIn.id().equals(id)) {
            return Result.ok(builtIn);
        }
        return newest.find(tenant, "channel", of -> of.channel(id, OptionalLong.empty()))
                .flatMap(PinResolver::unlessArchived)
                .flatMap(channel -> ifActive(channel, channel.status()));
    }

    private Result<Optional<ConnectorPin>> connector(Tenant tenant, Optional<ConnectorId> id) {
        if (id.isEmpty()) {
            return Result.ok(Optional.empty());
        }
        return newest.find(tenant, "connector", of -> of.connector(id.get(), OptionalLong.empty()))
                .flatMap(PinResolver::unlessArchived)
                .flatMap(connector -> ifActive(connector, connector.status()))
                .map((Connector found) -> Optional.of(new ConnectorPin(found.id(), found.revision())));
    }

    private static <T extends Definition> Result<T> unlessArchived(T definition) {
        return definition.archived()
                ? Result.refused(refusal(ErrorCode.ARCHIVED, definition, "archived", "is archived"))
                : Result.ok(definition);
    }

    private static <T extends Definition> Result<T> ifActive(T definition, Channel.Status status) {
        return status == Channel.Status.ACTIVE
                ? Result.ok(definition)
                : Result.refused(refusal(
                        ErrorCode.CONFLICT,
                        definition,
                        "not_active",
                        "has the status " + status.name().toLowerCase(Locale.ROOT) + "; only an active one is used"));
    }

    private static Problem refusal(ErrorCode code, Definition definition, String errorCode, String what) {
        var message = "The " + definition.kind() + " " + what + ".";
        return new Problem(
                code,
                message,
                List.of(new FieldError(definition.kind() + "_id", errorCode, message)),
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
