package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.query.PageRequest;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Expand;
import dev.parley.gateway.read.RunReads;
import dev.parley.kit.id.PublicIds;
import dev.parley.kit.id.PublicIds.Kind;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Interview runs: made, read, listed, ended. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunsController {

    private final Commands commands;
    private final PinResolver pins;
    private final RunReads reads;
    private final RunReplies replies;

    RunsController(Commands commands, PinResolver pins, RunReads reads, RunReplies replies) {
        this.commands = commands;
        this.pins = pins;
        this.reads = reads;
        this.replies = replies;
    }

    @Post
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(exchange.query(Expand::read)
                .flatMap(expand -> allowed(caller, expand))
                .flatMap(expand -> exchange.rawBody()
                        .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                        .flatMap(order -> RunRequest.read(order.body())
                                .flatMap(create -> pins.resolve(caller.tenant(), create))
                                .flatMap(create -> commands.send(
                                        order,
                                        commands.commandId(order),
                                        commands.newObject(order),
                                        create,
                                        true,
                                        outcome -> run(caller, outcome, expand).map(RunsController::created))))));
    }

    @Get("/{id}")
    @Needs(Scope.RUNS_READ)
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.query(AsOf::read)
                        .flatMap(asOf ->
                                allowed(exchange.caller(), asOf.expand()).flatMap(_ -> get(exchange, run, asOf)))));
    }

    @Get
    @Needs(Scope.RUNS_READ)
    HttpResponse<byte[]> list(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.query(Listing::read).flatMap(listing -> list(exchange.caller(), listing)));
    }

    @Post("/{id}/cancel")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> cancel(HttpRequest<byte[]> request, String id) {
        return end(request, id, body -> RunRequest.readCancel(body).map(cancel -> cancel));
    }

    @Post("/{id}/end")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> end(HttpRequest<byte[]> request, String id) {
        return end(request, id, body -> RunRequest.readNothing(body).map(_ -> new EndInterviewRun()));
    }

    private HttpResponse<byte[]> end(
            HttpRequest<byte[]> request, String id, Function<Body, Result<RunCommand>> command) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.body()
                        .flatMap(body -> commands.order(exchange, Actor.of(caller), body))
                        .flatMap(order -> command.apply(order.body())
                                .flatMap(end -> commands.send(
                                        order,
                                        commands.commandId(order),
                                        run.value(),
                                        end,
                                        true,
                                        outcome -> run(caller, outcome, Set.of())
                                                .map(document -> Reply.ok(document::write)))))));
    }

    private Result<RunDocument> run(Caller caller, Outcome.Accepted outcome, Set<Expand> expand) {
        return replies.after(caller, outcome).flatMap(run -> replies.then(caller, run, expand));
    }

    /** What is wanted, unless the key may not see a part of it. */
    private static Result<Set<Expand>> allowed(Caller caller, Set<Expand> wanted) {
        Result<Set<Expand>> all = Result.ok(wanted);
        for (var expand : wanted) {
            all = all.flatMap(_ -> caller.require(expand.scope())).map(_ -> wanted);
        }
        return all;
    }

    private static Reply created(RunDocument document) {
        return Reply.ok(document::write)
                .as(Reply.CREATED)
                .with(
                        "Location",
                        "/api/v1/interview-runs/"
                                + PublicIds.format(Kind.RUN, document.run().id().value()));
    }

    /** Which state of a run a reader wants, and what of it. */
    private record AsOf(OptionalLong atVersion, OptionalLong minVersion, Set<Expand> expand) {
        static AsOf read(Query query) {
            var asOf = new AsOf(
                    query.number("at_version", 1, Long.MAX_VALUE),
                    query.number("min_version", 1, Long.MAX_VALUE),
                    Expand.read(query));
            if (asOf.atVersion.isPresent() && asOf.minVersion.isPresent()) {
                query.error("at_version", "contradictory", "cannot be given together with min_version");
            }
            return asOf;
        }
    }

    private Result<Reply> get(Exchange exchange, RunId id, AsOf asOf) {
        var caller = exchange.caller();
        var found = asOf.atVersion().isPresent()
                ? reads.runAt(caller.tenant(), id, asOf.atVersion().getAsLong())
                : reads.run(caller.tenant(), id, asOf.minVersion());
        return found.flatMap(run -> {
            if (exchange.has(run.version()) && asOf.expand().isEmpty()) {
                return Result.ok(Reply.notModified().withVersion(run.version()));
            }
            var document = asOf.atVersion().isPresent()
                    ? replies.then(caller, run, asOf.expand())
                    : replies.now(caller, run, asOf.expand());
            return document.map(shown -> Reply.ok(shown::write).withVersion(run.version()));
        });
    }

    /** Which runs a reader wants listed. */
    private record Listing(RunFilter filter, PageRequest page, Set<Expand> expand, Optional<RunVersion> minVersion) {

        private static final int DEFAULT_LIMIT = 20;
        private static final int MAX_LIMIT = 100;

        static Listing read(Query query) {
            var blueprint = query.text("blueprint_id").flatMap(text -> {
                var id = PublicIds.parse(Kind.BLUEPRINT, text);
                if (id.isEmpty()) {
                    query.error("blueprint_id", "invalid_format", "must be an id that begins with bp_");
                }
                return id.map(BlueprintId::new);
            });
            var limit = (int) query.number("limit", 1, MAX_LIMIT).orElse(DEFAULT_LIMIT);
            return new Listing(
                    blueprint.map(RunFilter.ALL::on).orElse(RunFilter.ALL).in(query.choices("status", RunStatus.class)),
                    Cursors.read(query)
                            .map(cursor -> PageRequest.next(limit, cursor))
                            .orElseGet(() -> PageRequest.first(limit)),
                    Expand.read(query),
                    RunVersion.read(query));
        }
    }

    private Result<Reply> list(Caller caller, Listing listing) {
        return allowed(caller, listing.expand())
                .flatMap(_ -> awaited(caller, listing.minVersion()))
                .flatMap(_ -> reads.runs(caller.tenant(), listing.filter(), listing.page()))
                .flatMap(page -> documents(caller, page.items(), listing.expand())
                        .map(documents -> Reply.ok(
                                ListDocument.bytes(documents, page.nextCursor(), (out, run) -> run.write(out)))));
    }

    /** The list shows what it was asked to show when the run it names has come to that version. */
    private Result<Optional<RunView>> awaited(Caller caller, Optional<RunVersion> wanted) {
        return wanted.map(run ->
                        reads.run(caller.tenant(), run.id(), run.version()).map(Optional::of))
                .orElseGet(() -> Result.ok(Optional.empty()));
    }

    private Result<List<RunDocument>> documents(Caller caller, List<RunView> runs, Set<Expand> expand) {
        var documents = new ArrayList<RunDocument>(runs.size());
        for (var run : runs) {
            switch (replies.now(caller, run, expand)) {
                case Result.Ok<RunDocument>(var document) -> documents.add(document);
                case Result.Refused<RunDocument>(Problem problem) -> {
                    return Result.refused(problem);
                }
            }
        }
        return Result.ok(documents);
    }
}
