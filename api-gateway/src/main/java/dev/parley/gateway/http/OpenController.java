package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand.TakeOpenLinkPlace;
import dev.parley.domain.catalog.OpenLink;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.gateway.GatewayPorts;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.auth.OpenTokens;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.document.OpenLinkEntryDocument;
import dev.parley.gateway.http.Commands.Order;
import dev.parley.gateway.input.VisitorRequest;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.open.OpenLinks;
import dev.parley.gateway.open.VisitorLimits;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What a visitor does who comes over an open link. First the link gives a place, then the run is made under ids that follow from the
 * place: when the gateway dies in between, the same request with the same key finds the place again and makes the run.
 */
@Controller("/api/v1/open/{token}")
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
@TrafficOf(Traffic.PARTICIPANTS)
final class OpenController {

    private static final int MAX_BODY_BYTES = 64 * 1024;

    private final OpenTokens tokens;
    private final OpenLinks links;
    private final VisitorLimits limits;
    private final Commands commands;
    private final JoinTokens joins;
    private final RunReads reads;
    private final InstantSource clock;

    OpenController(
            OpenTokens tokens,
            OpenLinks links,
            VisitorLimits limits,
            Commands commands,
            JoinTokens joins,
            RunReads reads,
            GatewayPorts ports) {
        this.tokens = tokens;
        this.links = links;
        this.limits = limits;
        this.commands = commands;
        this.joins = joins;
        this.reads = reads;
        this.clock = ports.clock();
    }

    @Get
    HttpResponse<byte[]> look(HttpRequest<byte[]> request, String token) {
        return open(
                request,
                token,
                (exchange, link) -> exchange.withoutQuery().map(_ -> {
                    var status = links.status(link, clock.instant());
                    var blueprint = links.blueprint(link);
                    var language = links.language(link);
                    return Reply.ok(out -> OpenLinkEntryDocument.write(out, link, status, blueprint, language));
                }));
    }

    @Post
    HttpResponse<byte[]> enter(HttpRequest<byte[]> request, String token) {
        return open(
                request,
                token,
                (exchange, link) -> admitted(exchange, link)
                        .flatMap(_ -> exchange.body())
                        .flatMap(body -> commands.orderOfNew(exchange, visitor(link, token), body))
                        .flatMap(order -> VisitorRequest.read(order.body(), link.spec())
                                .flatMap(participant -> links.run(link, participant))
                                .flatMap(run -> place(order, link, run))));
    }

    private Result<OpenLink> admitted(Exchange exchange, OpenLink link) {
        var address = exchange.request().getRemoteAddress().getAddress().getHostAddress();
        return limits.enter(link, address)
                .map(wait -> Result.<OpenLink>refused(new Problem(
                        ErrorCode.RATE_LIMITED,
                        "Too many come in at the same time; try again in a moment.",
                        List.of(),
                        Optional.of(wait))))
                .orElseGet(() -> Result.ok(link));
    }

    private static Actor visitor(OpenLink link, String token) {
        return new Actor(link.tenant(), Issuer.PARTICIPANT, "open-link", token, OptionalInt.empty());
    }

    private Result<Reply> place(Order order, OpenLink link, CreateInterviewRun run) {
        return commands.send(
                order, link.uuid(), new TakeOpenLinkPlace(), place -> create(order, link.uuid(), place.version(), run));
    }

    /** The link's version is the place: there is one for every visitor. */
    private Result<Reply> create(Order order, UUID link, long place, CreateInterviewRun run) {
        var id = new RunId(DerivedId.of("open-link-run", link, place));
        var command = new CommandId(DerivedId.of("open-link-create", link, place));
        return commands.send(order, command, id.value(), run, true, outcome -> made(order, id, outcome));
    }

    private Result<Reply> made(Order order, RunId id, Outcome.Accepted outcome) {
        return outcome.snapshot()
                .map(Result::ok)
                .orElseGet(() -> reads.runAt(order.actor().tenant(), id, outcome.version()))
                .map(run -> Reply.ok(out -> OpenLinkEntryDocument.place(out, id, joins.link(run)))
                        .as(Reply.CREATED));
    }

    private HttpResponse<byte[]> open(
            HttpRequest<byte[]> request, String token, BiFunction<Exchange, OpenLink, Result<Reply>> then) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.atMost(MAX_BODY_BYTES)
                .flatMap(_ -> tokens.open(token)
                        .map(Result::ok)
                        .orElseGet(() -> Result.refused(Problem.notFound("open link"))))
                .flatMap(links::find)
                .flatMap(link -> then.apply(exchange, link)));
    }
}
