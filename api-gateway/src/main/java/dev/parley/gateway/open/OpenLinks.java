package dev.parley.gateway.open;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.InterviewLanguage;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.catalog.OpenLinkSpec;
import dev.parley.domain.query.CatalogQueries;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.ReadResult;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.gateway.auth.OpenTokens.Door;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What lies behind an open link. Blocking where something was written a moment ago; thread-safe. */
public final class OpenLinks {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Definitions definitions;
    private final CatalogQueries catalog;
    private final PinResolver pins;

    public OpenLinks(Definitions definitions, CatalogQueries catalog, PinResolver pins) {
        this.definitions = definitions;
        this.catalog = catalog;
        this.pins = pins;
    }

    /** The link as its owner last described it; how many places are taken is the view's to say. */
    public Result<OpenLink> find(Door door) {
        var known = definitions.openLink(door.link());
        if (known.isEmpty() && !definitions.catchUp(PATIENCE)) {
            return Result.refused(Problem.unavailable("The link cannot be looked up right now."));
        }
        return known.or(() -> definitions.openLink(door.link()))
                .filter(link -> link.tenant().equals(door.tenant()) && !link.archived())
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Problem.notFound("open link")));
    }

    /** Where it stands, as far as can be told without taking a place. */
    public OpenLink.Status status(OpenLink link, Instant now) {
        return switch (catalog.definition(link.tenant(), OpenLink.class, link.uuid(), Freshness.ANY)) {
            case ReadResult.Found<OpenLink>(var current) -> current.statusAt(now);
            case ReadResult.Absent<OpenLink> _,
                    ReadResult.NotYet<OpenLink> _,
                    ReadResult.Erased<OpenLink> _,
                    ReadResult.Unreachable<OpenLink> _ -> link.statusAt(now);
        };
    }

    /** The published blueprint behind it, if it can still be used. */
    public Optional<Blueprint> blueprint(OpenLink link) {
        return definitions
                .blueprint(link.spec().blueprintId(), OptionalLong.empty())
                .filter(blueprint -> !blueprint.archived());
    }

    /** The language of the interviews behind it; empty when there can be none. */
    public Optional<String> language(OpenLink link) {
        return blueprint(link)
                .map(blueprint -> InterviewLanguage.of(
                        blueprint,
                        definitions.agent(
                                link.spec().agentId().orElse(blueprint.spec().agentId()), OptionalLong.empty())));
    }

    /** The run that a visitor gets; refused as disabled when what it needs is not there any more. */
    public Result<CreateInterviewRun> run(OpenLink link, Participant participant) {
        return switch (pins.resolve(link.tenant(), request(link.spec(), participant))) {
            case Result.Ok<CreateInterviewRun> resolved -> resolved;
            case Result.Refused<CreateInterviewRun>(var problem) ->
                Result.refused(
                        problem.code() == ErrorCode.UNAVAILABLE
                                ? problem
                                : Problem.of(ErrorCode.LINK_DISABLED, "This link lets nobody in right now."));
        };
    }

    /** A run as the link describes it, to be checked or made. */
    public static CreateInterviewRun request(OpenLinkSpec spec, Participant participant) {
        return new CreateInterviewRun(
                spec.blueprintId(),
                spec.agentId(),
                spec.channelId(),
                Optional.empty(),
                participant,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                spec.metadata(),
                Optional.empty());
    }
}
