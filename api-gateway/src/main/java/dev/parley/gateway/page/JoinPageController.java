package dev.parley.gateway.page;

import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.ParticipantReads;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.OptionalLong;

/** The participant's page, at the join link. Looking at it changes nothing. */
@Controller("/join")
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
@TrafficOf(Traffic.PARTICIPANTS)
final class JoinPageController {

    private final JoinTokens tokens;
    private final RunReads reads;
    private final ParticipantReads participants;
    private final Pages pages;

    JoinPageController(JoinTokens tokens, RunReads reads, ParticipantReads participants, Pages pages) {
        this.tokens = tokens;
        this.reads = reads;
        this.participants = participants;
        this.pages = pages;
    }

    @Get(uri = "/{token}", produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> page(HttpRequest<?> request, String token) {
        return switch (html(token)) {
            case Result.Ok<byte[]>(var html) -> PageResponses.of(HttpStatus.OK, html);
            case Result.Refused<byte[]>(var problem) ->
                PageResponses.without(problem, screen -> pages.joinWithout(screen, PageResponses.languages(request)));
        };
    }

    private Result<byte[]> html(String token) {
        return tokens.open(token)
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Problem.notFound("interview")))
                .flatMap(door -> reads.byLink(door, OptionalLong.empty()))
                .flatMap(participants::document)
                .map(pages::join);
    }
}
