package dev.parley.gateway.http;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.JoinInterviewRun;
import dev.parley.domain.run.RunCommand.LeaveInterviewRun;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.ConversationRequest;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.limit.Traffic;
import dev.parley.gateway.limit.TrafficOf;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.gateway.read.ParticipantReads;
import dev.parley.gateway.read.RunReads;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a participant does; the token in the path is the credential. */
@Controller("/api/v1/join/{token}")
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
@TrafficOf(Traffic.PARTICIPANTS)
final class JoinController {

    /** Room for the largest answer with every letter written as a \\u escape. */
    private static final int MAX_BODY_BYTES = 256 * 1024;

    private final JoinTokens tokens;
    private final Commands commands;
    private final Conversations conversations;
    private final RunReads reads;
    private final ParticipantReads participants;

    JoinController(
            JoinTokens tokens,
            Commands commands,
            Conversations conversations,
            RunReads reads,
            ParticipantReads participants) {
        this.tokens = tokens;
        this.commands = commands;
        this.conversations = conversations;
        this.reads = reads;
        this.participants = participants;
    }

    @Get
    HttpResponse<byte[]> state(HttpRequest<byte[]> request, String token) {
        return open(
                request,
                token,
                (exchange, door) -> exchange.query(MinVersion::read)
                        .flatMap(version -> reads.byLink(door, version))
                        .flatMap(run -> participants
                                .whole(run)
                                .map(document -> Reply.ok(document::write).withVersion(run.version()))));
    }

    @Post("/sessions")
    HttpResponse<byte[]> join(HttpRequest<byte[]> request, String token) {
        return send(request, token, body -> RunRequest.readNothing(body).map(_ -> new JoinInterviewRun()));
    }

    @Post("/leave")
    HttpResponse<byte[]> leave(HttpRequest<byte[]> request, String token) {
        return send(request, token, body -> RunRequest.readNothing(body).map(_ -> new LeaveInterviewRun()));
    }

    @Post("/consent")
    HttpResponse<byte[]> consent(HttpRequest<byte[]> request, String token) {
        return send(
                request, token, body -> ConversationRequest.readConsent(body).map(consent -> consent));
    }

    @Post("/messages")
    HttpResponse<byte[]> message(HttpRequest<byte[]> request, String token) {
        return open(
                request,
                token,
                (exchange, door) -> conversations.message(exchange, Actor.participant(door, token), door.run()));
    }

    @Post("/respond")
    HttpResponse<byte[]> respond(HttpRequest<byte[]> request, String token) {
        return open(
                request,
                token,
                (exchange, door) -> conversations.respond(exchange, Actor.participant(door, token), door.run()));
    }

    private HttpResponse<byte[]> send(
            HttpRequest<byte[]> request, String token, Function<Body, Result<RunCommand>> command) {
        return open(
                request,
                token,
                (exchange, door) -> exchange.body()
                        .flatMap(body -> commands.order(exchange, Actor.participant(door, token), body))
                        .flatMap(order -> command.apply(order.body())
                                .flatMap(read -> commands.send(
                                        order,
                                        commands.commandId(order),
                                        door.run().value(),
                                        read,
                                        true,
                                        outcome -> after(door, outcome)))));
    }

    private Result<Reply> after(JoinTokens.Door door, Outcome.Accepted outcome) {
        return outcome.snapshot()
                .map(Result::ok)
                .orElseGet(() -> reads.runAt(door.tenant(), door.run(), outcome.version()))
                .flatMap(participants::then)
                .map(document -> Reply.ok(document::write));
    }

    private HttpResponse<byte[]> open(
            HttpRequest<byte[]> request, String token, BiFunction<Exchange, JoinTokens.Door, Result<Reply>> then) {
        var exchange = new Exchange(request);
        return exchange.answer(tokens.open(token)
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Problem.notFound("interview")))
                .flatMap(door -> exchange.atMost(MAX_BODY_BYTES).flatMap(_ -> then.apply(exchange, door))));
    }
}
