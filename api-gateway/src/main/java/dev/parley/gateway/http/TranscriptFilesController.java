package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.RunView;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.export.Cover;
import dev.parley.gateway.export.Format;
import dev.parley.gateway.export.TranscriptExport;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.Pinned;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Transcripts as files to keep. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class TranscriptFilesController {

    private final RunReads reads;
    private final Pinned pinned;
    private final TranscriptExport export;

    TranscriptFilesController(RunReads reads, Pinned pinned, TranscriptExport export) {
        this.reads = reads;
        this.pinned = pinned;
        this.export = export;
    }

    @TrafficOf(Traffic.BULK)
    @Get(value = "/{id}/transcript.{format}", produces = MediaType.ALL, headRoute = false)
    @Needs(Scope.RESULTS_READ)
    HttpResponse<?> file(HttpRequest<byte[]> request, String id, String format) {
        var exchange = new Exchange(request);
        return answer(
                exchange,
                Format.of(format)
                        .map(Result::ok)
                        .orElseGet(() -> Result.refused(Problem.notFound("format of a transcript")))
                        .flatMap(wanted -> PathIds.run(id)
                                .flatMap(run -> exchange.query(Unfinished::read)
                                        .flatMap(unfinished -> reads.run(
                                                        exchange.caller().tenant(), run, unfinished.minVersion())
                                                .flatMap(view -> file(view, wanted, unfinished))))));
    }

    private record File(RunView run, Format format, Cover cover) {}

    private Result<File> file(RunView run, Format format, Unfinished unfinished) {
        return unfinished
                .admit("transcript", run, run.transcriptId(), _ -> Unfinished.isSpoken(run))
                .flatMap(_ -> cover(run))
                .map(cover -> new File(run, format, cover));
    }

    private Result<Cover> cover(RunView run) {
        return pinned.blueprint(run.pins())
                .flatMap(blueprint -> pinned.agent(run.pins())
                        .map(agent -> new Cover(
                                run.id(),
                                blueprint.spec().name(),
                                run.status(),
                                !Unfinished.isSpoken(run),
                                run.language(),
                                run.startedAt(),
                                agent.spec().name(),
                                run.participant().name())));
    }

    private HttpResponse<?> answer(Exchange exchange, Result<File> result) {
        return switch (result) {
            case Result.Ok<File>(var file)
            when exchange.has(file.run().version()) ->
                exchange.answer(
                        Result.ok(Reply.notModified().withVersion(file.run().version())));
            case Result.Ok<File>(var file) ->
                HttpResponse.ok(export.write(file.run(), file.cover(), file.format()))
                        .contentType(file.format().contentType())
                        .header("ETag", "\"" + file.run().version() + "\"")
                        .header("Content-Language", file.run().language())
                        .header("Content-Disposition", "attachment; filename=\"" + name(file) + "\"");
            case Result.Refused<File>(var problem) -> Problems.response(exchange.request(), problem);
        };
    }

    private static String name(File file) {
        return "transcript-" + PublicIds.format(Kind.RUN, file.run().id().value()) + "."
                + file.format().extension();
    }
}
