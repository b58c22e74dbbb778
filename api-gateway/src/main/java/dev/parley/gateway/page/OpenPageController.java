package dev.parley.gateway.page;

import dev.parley.domain.catalog.OpenLink;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.Hosts;
import dev.parley.gateway.auth.OpenTokens;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.open.OpenLinks;
import dev.parley.gateway.page.Pages.OpenLinkEntry;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;

/** The page at an open link: asks what the link wants to know first, and goes on to the join link it gets. */
@Controller("/open")
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
@TrafficOf(Traffic.PARTICIPANTS)
final class OpenPageController {

    private final OpenTokens tokens;
    private final OpenLinks links;
    private final Pages pages;
    private final Hosts hosts;
    private final InstantSource clock;

    OpenPageController(OpenTokens tokens, OpenLinks links, Pages pages, GatewayConfig config, GatewayPorts ports) {
        this.tokens = tokens;
        this.links = links;
        this.pages = pages;
        this.hosts = config.hosts();
        this.clock = ports.clock();
    }

    @Get(uri = "/{token}", produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> page(HttpRequest<?> request, String token) {
        var languages = PageResponses.languages(request);
        var link = tokens.open(token)
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Problem.notFound("open link")))
                .flatMap(links::find);
        return switch (link) {
            case Result.Ok<OpenLink>(var found) -> PageResponses.of(HttpStatus.OK, pages.open(entry(found), languages));
            case Result.Refused<OpenLink>(var problem) ->
                PageResponses.without(problem, screen -> pages.openWithout(screen, languages));
        };
    }

    private OpenLinkEntry entry(OpenLink link) {
        var blueprint = links.blueprint(link);
        var status = blueprint.isPresent() ? links.status(link, clock.instant()) : OpenLink.Status.DISABLED;
        return new OpenLinkEntry(
                link,
                status,
                blueprint,
                links.language(link),
                hosts.name(link.tenant().organization()));
    }
}
