package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Words and answers for a run, brought by a client with an API key. */
@Controller("/api/v1/interview-runs")
@ExecuteOn(TaskExecutors.VIRTUAL)
@TrafficOf(Traffic.PARTICIPANTS)
final class ConversationController {

    private final Conversations conversations;

    ConversationController(Conversations conversations) {
        this.conversations = conversations;
    }

    @Post("/{id}/message")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> message(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(
                PathIds.run(id).flatMap(run -> conversations.message(exchange, Actor.of(exchange.caller()), run)));
    }

    @Post("/{id}/respond")
    @Needs(Scope.RUNS_WRITE)
    HttpResponse<byte[]> respond(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(
                PathIds.run(id).flatMap(run -> conversations.respond(exchange, Actor.of(exchange.caller()), run)));
    }
}
