package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.document.ResponsesDocument;
import dev.parley.gateway.document.TranscriptDocument;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** What comes out of a run: transcript, responses, analysis. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class ResultsController {

    private final RunReads reads;

    ResultsController(RunReads reads) {
        this.reads = reads;
    }

    @Get("/{id}/transcript")
    @Needs(Scope.RESULTS_READ)
    HttpResponse<byte[]> transcript(HttpRequest<byte[]> request, String id) {
        return result(
                request,
                id,
                "transcript",
                (tenant, run, _) -> reads.transcript(tenant, run),
                TranscriptView::status,
                TranscriptDocument::write);
    }

    @Get("/{id}/responses")
    @Needs(Scope.RESULTS_READ)
    HttpResponse<byte[]> responses(HttpRequest<byte[]> request, String id) {
        return result(request, id, "responses", reads::responses, ResponsesView::status, ResponsesDocument::write);
    }

    @Get("/{id}/analysis")
    @Needs(Scope.RESULTS_READ)
    HttpResponse<byte[]> analysis(HttpRequest<byte[]> request, String id) {
        return result(request, id, "analysis", reads::analysis, AnalysisView::status, AnalysisDocument::write);
    }

    private interface Fetch<T> {
        Result<Optional<T>> fetch(Tenant tenant, RunView run, boolean partial);
    }

    private <T> HttpResponse<byte[]> result(
            HttpRequest<byte[]> request,
            String id,
            String what,
            Fetch<T> fetch,
            Function<T, ResultStatus> status,
            BiConsumer<JsonWriter, T> write) {
        var exchange = new Exchange(request);
        var tenant = exchange.caller().tenant();
        return exchange.answer(PathIds.run(id)
                .flatMap(run -> exchange.query(Unfinished::read)
                        .flatMap(wanted -> reads.run(tenant, run, wanted.minVersion())
                                .flatMap(view -> fetch.fetch(tenant, view, wanted.partial())
                                        .flatMap(found ->
                                                wanted.admit(what, view, found, some -> isFinal(status.apply(some))))
                                        .map(found -> reply(exchange, view, out -> write.accept(out, found)))))));
    }

    /** What comes out of a run changes with the run's version only. */
    private static Reply reply(Exchange exchange, RunView run, Consumer<JsonWriter> content) {
        return (exchange.has(run.version()) ? Reply.notModified() : Reply.ok(content)).withVersion(run.version());
    }

    private static boolean isFinal(ResultStatus status) {
        return switch (status) {
            case PENDING, PROCESSING -> false;
            case COMPLETED, FAILED, SKIPPED -> true;
        };
    }
}
