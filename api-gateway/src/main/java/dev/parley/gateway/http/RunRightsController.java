package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.domain.run.RunCommand.RotateJoinLink;
import dev.parley.domain.run.RunEvent;
import dev.parley.domain.run.RunEvent.AnalysisRequested;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.AnalysisViews;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.catalog.InstalledModels;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.input.AnalysisRequest;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is done about a run beside conducting it: analysed again, its link replaced, what was said erased. */
@Controller("/api/v1/interview-runs/{id}")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class RunRightsController {

    private final Commands commands;
    private final RunReplies replies;
    private final RunReads reads;
    private final InstalledModels models;

    RunRightsController(Commands commands, RunReplies replies, RunReads reads, InstalledModels models) {
        this.reads = reads;
        this.commands = commands;
        this.replies = replies;
        this.models = models;
    }

    @Post("/rotate-link")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> rotate(HttpRequest<byte[]> request, String id) {
        return send(
                request,
                id,
                body -> RunRequest.readNothing(body).map(_ -> new RotateJoinLink()),
                (exchange, outcome) -> replies.after(exchange.caller(), outcome)
                        .flatMap(run -> replies.then(exchange.caller(), run, Set.of()))
                        .map(document -> Reply.ok(document::write)));
    }

    @TrafficOf(Traffic.BULK)
    @Post("/analysis")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> analyse(HttpRequest<byte[]> request, String id) {
        return send(
                request,
                id,
                body -> AnalysisRequest.read(body).flatMap(models::admit),
                (exchange, outcome) -> replies.after(exchange.caller(), outcome).flatMap(run -> requested(run, id)));
    }

    @Delete("/content")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> erase(HttpRequest<byte[]> request, String id) {
        return send(
                request,
                id,
                body -> RunRequest.readNothing(body).map(_ -> new EraseInterviewRun()),
                (_, outcome) -> Result.ok(
                        Reply.ok(Acknowledgement.erasure(new RunId(outcome.aggregateId()), outcome.version()))));
    }

    /** The analysis that the run's version brought. */
    private Result<Reply> requested(RunView run, String id) {
        return reads.events(run.tenant(), run.id(), run.version() - 1, 1)
                .flatMap(events -> events.stream()
                        .flatMap(RunRightsController::asked)
                        .findFirst()
                        .map(Result::ok)
                        .orElseGet(() -> Result.refused(Problem.unavailable("The request is not in the view yet."))))
                .map(analysis -> Reply.ok(out -> AnalysisDocument.write(out, analysis))
                        .as(Reply.ACCEPTED)
                        .with("Location", "/api/v1/interview-runs/" + id + "/analyses"));
    }

    private static Stream<AnalysisView> asked(EventEnvelope<RunEvent> event) {
        return event.event() instanceof AnalysisRequested requested
                ? Stream.of(AnalysisViews.requested(event.meta(), requested))
                : Stream.empty();
    }

    private interface Answer {
        Result<Reply> to(Exchange exchange, Outcome.Accepted outcome);
    }

    private <C extends RunCommand> HttpResponse<byte[]> send(
            HttpRequest<byte[]> request, String id, Function<Body, Result<C>> command, Answer answer) {
        var exchange = new Exchange(request);
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.body()
                        .flatMap(body -> commands.order(exchange, Actor.of(exchange.caller()), body))
                        .flatMap(order -> command.apply(order.body())
                                .flatMap(read -> commands.send(
                                        order,
                                        commands.commandId(order),
                                        run.value(),
                                        read,
                                        true,
                                        outcome -> answer.to(exchange, outcome))))));
    }
}
