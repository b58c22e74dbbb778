package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.RunId;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.export.ParticipantArchive;
import dev.parley.gateway.input.ParticipantRequest;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.port.DecidedCommands;
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
import java.util.List;
import java.util.Optional;

/** What participants have a right to: that everything about them is erased, or handed to them. */
@Controller("/api/v1/participants")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class ParticipantsController {

    static final String ZIP = "application/zip";

    private final Commands commands;
    private final ParticipantErasure erasure;
    private final RunReads reads;
    private final ParticipantArchive archive;
    private final ContentReads noted;

    ParticipantsController(
            Commands commands,
            RunReads reads,
            ParticipantArchive archive,
            ContentReads noted,
            DecidedCommands decided) {
        this.noted = noted;
        this.commands = commands;
        this.erasure = new ParticipantErasure(commands, reads, new ErasureRecord(commands, decided));
        this.reads = reads;
        this.archive = archive;
    }

    @Post("/erase")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> erase(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.body()
                .flatMap(body -> commands.orderOfNew(exchange, Actor.of(exchange.caller()), body))
                .flatMap(order -> ParticipantRequest.read(order.body())
                        .flatMap(externalId -> erasure.erase(order, externalId)
                                .map(erased -> Reply.ok(Acknowledgement.participantErasure(externalId, erased.runs()))
                                        .replayedIf(erased.replayed())))));
    }

    @TrafficOf(Traffic.BULK)
    @Get(value = "/export", produces = ZIP, headRoute = false)
    @Needs(Scope.RESULTS_READ)
    HttpResponse<?> export(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        var tenant = exchange.caller().tenant();
        var runs = exchange.query(ParticipantsController::externalId)
                .flatMap(externalId -> reads.ofParticipant(tenant, externalId)
                        .flatMap(found -> found.isEmpty()
                                ? Result.<Wanted>refused(Problem.notFound("participant with runs"))
                                : Result.ok(new Wanted(externalId, found))));
        return switch (runs) {
            case Result.Ok<Wanted>(var wanted) -> {
                wanted.runs()
                        .forEach(
                                run -> noted.note(exchange.caller(), run, "export", Optional.of(exchange.requestId())));
                yield HttpResponse.ok(archive.write(tenant, wanted.externalId(), wanted.runs()))
                        .contentType(ZIP)
                        .header("Content-Disposition", "attachment; filename=\"participant.zip\"");
            }
            case Result.Refused<Wanted>(var problem) -> Problems.response(request, problem);
        };
    }

    private record Wanted(String externalId, List<RunId> runs) {}

    private static String externalId(Query query) {
        return query.text("external_id").filter(text -> !text.isBlank()).orElseGet(() -> {
            query.error("external_id", "required", "is required");
            return "";
        });
    }
}
