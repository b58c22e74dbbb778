package dev.parley.gateway.http;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.gateway.auth.AnyKey;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.Undecided;
import dev.parley.gateway.document.Acknowledgement;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Rejections;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;
import java.util.OptionalLong;

/** Commands that had not been decided when their sender was answered. */
@Controller("/api/v1/commands")
final class CommandsController {

    private final CommandGateway gateway;

    CommandsController(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Get("/{id}")
    @AnyKey
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(
                exchange.withoutQuery()
                        .flatMap(_ -> PathIds.command(id))
                        .flatMap(
                                command -> gateway.undecided()
                                        .find(exchange.caller().tenant(), command)
                                        .map(entry -> Result.ok(reply(command, entry)))
                                        .orElseGet(
                                                () -> Result.refused(
                                                        Problem.notFound(
                                                                "command here; repeat the request with its Idempotency-Key to learn what became of it")))));
    }

    private static Reply reply(CommandId command, Undecided.Entry entry) {
        return Reply.ok(entry.outcome()
                .map(outcome -> switch (outcome) {
                    case Outcome.Accepted accepted ->
                        Acknowledgement.command(
                                command,
                                "accepted",
                                OptionalLong.of(accepted.version()),
                                Optional.empty(),
                                Optional.empty());
                    case Outcome.Rejected rejected ->
                        Acknowledgement.command(
                                command,
                                "rejected",
                                OptionalLong.empty(),
                                Optional.of(Rejections.code(rejected.code()).wireName()),
                                Optional.of(rejected.detail()));
                })
                .orElseGet(() -> Acknowledgement.command(
                        command, "pending", OptionalLong.empty(), Optional.empty(), Optional.empty())));
    }
}
