package dev.parley.domain.catalog;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.graph.FindingCode;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.graph.GraphLimits;
import dev.parley.domain.graph.GraphValidation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What becomes of a command to the catalog. */
public final class CatalogDecider {

    private CatalogDecider() {}

    /**
     * The facts that follow from the command, or why it is refused. Another organization's object, or the same organization's
     * in the other mode, is not found. A change that is there already is accepted without a fact.
     *
     * @param at when the command was written to the log
     */
    public static Decision<CatalogEvent> decide(
            CatalogState state, CommandEnvelope<CatalogCommand> envelope, Instant at) {
        var meta = envelope.meta();
        if (state instanceof CatalogState.Existing(var current)
                && !current.tenant().equals(meta.tenant())) {
            return notFound();
        }
        return switch (envelope.command()) {
            case CatalogCommand.CreateAgent(var spec) ->
                create(state, meta, AgentRules.check(spec), new CatalogEvent.AgentCreated(spec));
            case CatalogCommand.CreateBlueprint(var spec) ->
                create(state, meta, BlueprintRules.check(spec), new CatalogEvent.BlueprintCreated(spec));
            case CatalogCommand.CreateChannel(var spec) ->
                create(state, meta, ChannelRules.check(spec), new CatalogEvent.ChannelCreated(spec));
            case CatalogCommand.CreateConnector(var spec) ->
                create(state, meta, ConnectorRules.check(spec), new CatalogEvent.ConnectorCreated(spec));
            case CatalogCommand.CreateApiKey key ->
                create(
                        state,
                        meta,
                        ApiKeyRules.check(key, at),
                        new CatalogEvent.ApiKeyCreated(key.name(), key.digest(), key.scopes(), key.expiresAt()));
            case CatalogCommand.ReplaceGraph(var graph) ->
                change(state, meta, Blueprint.class, blueprint -> replaceGraph(blueprint, graph));
            case CatalogCommand.PublishBlueprint _ -> change(state, meta, Blueprint.class, CatalogDecider::publish);
            case CatalogCommand.RevokeApiKey _ -> change(state, meta, ApiKey.class, CatalogDecider::revoke);
        };
    }

    private static Decision<CatalogEvent> create(
            CatalogState state, CommandMeta meta, List<Finding> findings, CatalogEvent created) {
        if (state instanceof CatalogState.Existing(var current)) {
            return Decision.rejected(
                    RejectionCode.ALREADY_EXISTS, "The id is taken by a %s already.".formatted(name(current.kind())));
        }
        if (meta.expectedVersion().orElse(0) != 0) {
            return versionMismatch(meta, state.version());
        }
        return unlessRefused(findings, created);
    }

    private static <D extends Definition> Decision<CatalogEvent> change(
            CatalogState state, CommandMeta meta, Class<D> kind, Function<D, Decision<CatalogEvent>> decide) {
        if (!(state instanceof CatalogState.Existing(var current)) || !kind.isInstance(current)) {
            return notFound();
        }
        if (meta.expectedVersion().orElse(state.version()) != state.version()) {
            return versionMismatch(meta, state.version());
        }
        return decide.apply(kind.cast(current));
    }

    private static Decision<CatalogEvent> replaceGraph(Blueprint blueprint, Graph graph) {
        if (blueprint.status() == Blueprint.Status.ARCHIVED) {
            return archived();
        }
        if (blueprint.spec().graph().equals(graph)) {
            return Decision.accepted(List.of());
        }
        return unlessRefused(GraphLimits.check(graph), new CatalogEvent.GraphReplaced(blueprint.draftVersion(), graph));
    }

    private static Decision<CatalogEvent> publish(Blueprint blueprint) {
        return switch (blueprint.status()) {
            case ARCHIVED -> archived();
            case PUBLISHED -> Decision.accepted(List.of());
            case DRAFT -> {
                var findings = GraphValidation.validate(blueprint.spec().graph(), blueprint.spec());
                yield GraphValidation.refuses(findings)
                        ? Decision.rejected(
                                RejectionCode.NOT_PUBLISHABLE,
                                "The blueprint cannot be published as it is; put right what the findings name.",
                                findings)
                        : Decision.accepted(List.of(new CatalogEvent.BlueprintPublished(blueprint.version())));
            }
        };
    }

    private static Decision<CatalogEvent> revoke(ApiKey key) {
        return Decision.accepted(key.revoked() ? List.of() : List.of(new CatalogEvent.ApiKeyRevoked()));
    }

    private static Decision<CatalogEvent> unlessRefused(List<Finding> findings, CatalogEvent event) {
        if (!GraphValidation.refuses(findings)) {
            return Decision.accepted(List.of(event));
        }
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        boolean onlyLimits =
                errors.stream().allMatch(error -> error.code().equals(FindingCode.LIMIT_EXCEEDED.wireName()));
        return onlyLimits
                ? Decision.rejected(RejectionCode.LIMIT_EXCEEDED, "A limit was passed; see the findings.", errors)
                : Decision.rejected(RejectionCode.INVALID_REQUEST, "Put right what the findings name.", errors);
    }

    private static Decision<CatalogEvent> notFound() {
        return Decision.rejected(RejectionCode.NOT_FOUND, "There is no such object.");
    }

    private static Decision<CatalogEvent> archived() {
        return Decision.rejected(
                RejectionCode.CONFLICT, "The blueprint is archived; only a draft or published one can be changed.");
    }

    private static Decision<CatalogEvent> versionMismatch(CommandMeta meta, long version) {
        return Decision.rejected(
                RejectionCode.VERSION_MISMATCH,
                "The version is %d, not %d; read it again before changing it."
                        .formatted(version, meta.expectedVersion().orElse(0)));
    }

    private static String name(String kind) {
        return kind.replace('_', ' ');
    }
}
