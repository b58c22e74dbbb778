package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.PinResolver;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Expand;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;
import java.util.function.Function;

/** Interview runs: made and ended. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunsController {

    private final Commands commands;
    private final PinResolver pins;
    private final RunReplies replies;

    RunsController(Commands commands, PinResolver pins, RunReplies replies) {
        this.commands = commands;
        this.pins = pins;
        this.replies = replies;
    }

    @Post
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> create(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var caller = exchange.caller();
        return exchange.answer(exchange.query(Expand::read)
                .flatMap(expand -> RunReplies.allowed(caller, expand))
                .flatMap(expand -> exchange.rawBody()
                        .flatMap(body -> commands.orderOfNew(exchange, Actor.of(caller), body))
                        .flatMap(order -> RunRequest.read(order.body())
                                .flatMap(create ->
                                        pins.resolve(caller.tenant(), create, new RunId(commands.newObject(order))))
                                .flatMap(create -> commands.send(
                                        order,
                                        commands.commandId(order),
                                        commands.newObject(order),
                                        create,
                                        true,
                                        outcome -> run(caller, outcome, expand).map(RunsController::created))))));
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

    private static Reply created(RunDocument document) {
        return Reply.ok(document::write)
                .as(Reply.CREATED)
                .with(
                        "Location",
                        "/api/v1/interview-runs/"
                                + PublicIds.format(Kind.RUN, document.run().id().value()));
    }
}
