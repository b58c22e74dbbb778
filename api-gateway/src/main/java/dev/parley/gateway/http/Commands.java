package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.webhook.WebhookCommand;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.CommandGateway.Answer;
import dev.parley.gateway.command.CommandIds;
import dev.parley.gateway.command.Sender;
import dev.parley.gateway.document.CommandDocument;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.json.CanonicalJson;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** From a POST or PUT to its command and back. Thread-safe. */
final class Commands {

    private final CommandGateway gateway;
    private final CommandIds ids;

    Commands(CommandGateway gateway, CommandIds ids) {
        this.gateway = gateway;
        this.ids = ids;
    }

    /** A request to change something: its headers are read, its command has an id. */
    record Order(Exchange exchange, Actor actor, CommandIds.Named named, OptionalLong expectedVersion, Body body) {

        /** The same, believing the object to have another version. */
        Order expecting(OptionalLong version) {
            return new Order(exchange, actor, named, version, body);
        }

        /** The same request carried out for that version; each attempt is a command of its own. */
        Order attempt(int number, long version) {
            return new Order(exchange, actor, named.attempt(number), OptionalLong.of(version), body);
        }
    }

    /** Reads what every change has: body, idempotency key, If-Match. */
    Result<Order> order(Exchange exchange, Actor actor, Body body) {
        return exchange.idempotencyKey()
                .flatMap(key -> exchange.ifMatch()
                        .map(version -> new Order(exchange, actor, exchange.named(actor.scope(), key), version, body)));
    }

    /** The same of a change of what has no version before, so that no If-Match can hold. */
    Result<Order> orderOfNew(Exchange exchange, Actor actor, Body body) {
        return order(exchange, actor, body)
                .flatMap(order -> order.expectedVersion().isPresent()
                        ? Result.refused(Problem.of(
                                ErrorCode.VERSION_MISMATCH, "There is nothing yet that could have a version."))
                        : Result.ok(order));
    }

    /** The id of what the request makes. */
    UUID newObject(Order order) {
        return ids.newObject(order.named());
    }

    /** Sends a run command and answers with what {@code accepted} makes of its outcome. */
    Result<Reply> send(
            Order order,
            CommandId id,
            UUID run,
            RunCommand command,
            boolean snapshot,
            Function<Outcome.Accepted, Result<Reply>> accepted) {
        return gateway.send(sender(order, id, run), command, snapshot).flatMap(answer -> reply(answer, accepted));
    }

    /** Sends a catalog command and answers with what {@code accepted} makes of its outcome. */
    Result<Reply> send(
            Order order, UUID object, CatalogCommand command, Function<Outcome.Accepted, Result<Reply>> accepted) {
        return gateway.send(sender(order, commandId(order), object), command)
                .flatMap(answer -> reply(answer, accepted));
    }

    /** Sends a command to the deliveries of a webhook and answers with what {@code accepted} makes of its outcome. */
    Result<Reply> send(
            Order order, UUID webhook, WebhookCommand command, Function<Outcome.Accepted, Result<Reply>> accepted) {
        return gateway.send(sender(order, commandId(order), webhook), command)
                .flatMap(answer -> reply(answer, accepted));
    }

    /** The id of a request's command. */
    CommandId commandId(Order order) {
        return ids.command(order.named());
    }

    /** The id of a command that the sender may have named by a message id. */
    CommandId commandId(Order order, RunId run, Optional<String> clientMessageId) {
        return ids.command(order.named(), run, clientMessageId);
    }

    private static Sender sender(Order order, CommandId id, UUID aggregate) {
        return new Sender(
                order.actor().tenant(),
                order.actor().issuer(),
                order.actor().issuedBy(),
                id,
                aggregate,
                CanonicalJson.fingerprint(order.body().json()),
                order.expectedVersion(),
                order.exchange().requestId(),
                order.exchange().traceparent(),
                order.actor().linkGeneration());
    }

    /** What has been carried out and cannot be shown in time is told of like what is not decided yet, never as unavailable. */
    private static Result<Reply> reply(Answer answer, Function<Outcome.Accepted, Result<Reply>> accepted) {
        return switch (answer) {
            case Answer.Accepted(var outcome) ->
                switch (accepted.apply(outcome)) {
                    case Result.Ok<Reply>(var reply) ->
                        Result.ok(reply.withVersion(outcome.version()).replayedIf(outcome.replayed()));
                    case Result.Refused<Reply>(var problem)
                    when problem.code() == ErrorCode.UNAVAILABLE -> Result.ok(pending(outcome.commandId()));
                    case Result.Refused<Reply> refused -> refused;
                };
            case Answer.Pending(var command) -> Result.ok(pending(command));
        };
    }

    private static Reply pending(CommandId command) {
        return Reply.ok(out -> CommandDocument.pending(out, command))
                .as(Reply.ACCEPTED)
                .with("Location", location(command));
    }

    /** Where to ask what became of a command. */
    static String location(CommandId command) {
        return "/api/v1/commands/" + PublicIds.format(Kind.COMMAND, command.value());
    }
}
