package dev.parley.gateway.http;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Definition;
import dev.parley.gateway.catalog.CatalogKind;
import dev.parley.gateway.catalog.Uses;
import dev.parley.gateway.http.Commands.Order;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How catalog objects are changed and archived. A change is worked out from the object as it is and sent for exactly that version;
 * when somebody else was faster it is worked out again, unless the sender said which version it means. So no change is ever lost.
 * Thread-safe.
 */
final class CatalogChanges {

    /** A version that the view does not come to in this time is none that anybody was told: the view is much closer behind. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    /** How often a change is worked out before it is given up. */
    private static final int ATTEMPTS = 10;

    private final Commands commands;
    private final CatalogObjects objects;
    private final Uses uses;

    CatalogChanges(Commands commands, CatalogObjects objects, Uses uses) {
        this.commands = commands;
        this.objects = objects;
        this.uses = uses;
    }

    /** What a body asks of an object as it is now. */
    interface Change<T> extends BiFunction<T, Body, Result<CatalogCommand>> {}

    /** Changes an object. */
    <T extends Definition> Result<Reply> change(
            Exchange exchange, CatalogKind<T> kind, String id, Rendering<T> rendering, Change<T> change) {
        return kind.id(id)
                .flatMap(object -> exchange.rawBody()
                        .flatMap(body -> commands.order(exchange, Actor.of(exchange.caller()), body))
                        .flatMap(order -> attempt(new Attempt<>(order, kind, object, rendering, change), 0, 0)));
    }

    /** Archives an object, unless it is in use. What is archived already is shown as it is. */
    <T extends Definition> Result<Reply> archive(
            Exchange exchange, CatalogKind<T> kind, String id, Rendering<T> rendering, CatalogCommand archive) {
        var tenant = exchange.caller().tenant();
        return kind.id(id)
                .flatMap(object -> exchange.rawBody()
                        .flatMap(RunRequest::readNothing)
                        .flatMap(body -> commands.order(exchange, Actor.of(exchange.caller()), body))
                        .flatMap(order -> objects.now(exchange, kind, object, OptionalLong.empty())
                                .flatMap(CatalogChanges::unlessBuiltIn)
                                .flatMap(current -> current.archived()
                                        ? objects.shown(current, rendering)
                                        : uses.unused(tenant, current)
                                                .flatMap(_ -> commands.send(
                                                        order,
                                                        object,
                                                        archive,
                                                        outcome -> objects.after(tenant, kind, outcome, rendering))))));
    }

    private record Attempt<T extends Definition>(
            Order order, CatalogKind<T> kind, UUID id, Rendering<T> rendering, Change<T> change) {}

    /** @param least the version below which the object is known to be outdated */
    private <T extends Definition> Result<Reply> attempt(Attempt<T> wanted, int number, long least) {
        return current(wanted, least)
                .flatMap(CatalogChanges::unlessBuiltIn)
                .flatMap(CatalogChanges::unlessArchived)
                .flatMap(current -> wanted.change()
                        .apply(current, wanted.order().body())
                        .flatMap(command -> {
                            var order = wanted.order().attempt(number, current.aggregateVersion());
                            var sent = commands.send(
                                    order,
                                    wanted.id(),
                                    command,
                                    outcome -> objects.after(
                                            order.actor().tenant(), wanted.kind(), outcome, wanted.rendering()));
                            return isOvertaken(wanted, sent) ? again(wanted, number, current) : sent;
                        }));
    }

    private <T extends Definition> Result<Reply> again(Attempt<T> wanted, int number, T outdated) {
        return number + 1 < ATTEMPTS
                ? attempt(wanted, number + 1, outdated.aggregateVersion() + 1)
                : Result.refused(Problem.of(
                        ErrorCode.CONFLICT, "Others change the " + wanted.kind().noun() + " all the time; try again."));
    }

    /** The object at the version that the sender means, else as it is now. */
    private <T extends Definition> Result<T> current(Attempt<T> wanted, long least) {
        var expected = wanted.order().expectedVersion();
        var tenant = wanted.order().actor().tenant();
        if (expected.isEmpty()) {
            return objects.now(
                    wanted.order().exchange(), wanted.kind(), wanted.id(), OptionalLong.of(Math.max(1, least)));
        }
        var found = objects.soon(tenant, wanted.kind(), wanted.id(), expected.getAsLong(), MOMENT);
        return switch (found) {
            case Result.Ok<T>(var object) ->
                object.aggregateVersion() == expected.getAsLong() ? found : Result.refused(otherVersion(expected));
            case Result.Refused<T>(var problem) ->
                problem.code() == ErrorCode.UNAVAILABLE ? Result.refused(otherVersion(expected)) : found;
        };
    }

    private static Problem otherVersion(OptionalLong expected) {
        return Problem.of(
                ErrorCode.VERSION_MISMATCH,
                "The version is not " + expected.getAsLong() + "; read the object again before changing it.");
    }

    private static boolean isOvertaken(Attempt<?> wanted, Result<Reply> sent) {
        return wanted.order().expectedVersion().isEmpty()
                && sent instanceof Result.Refused<Reply>(var problem)
                && problem.code() == ErrorCode.VERSION_MISMATCH;
    }

    private static <T extends Definition> Result<T> unlessArchived(T object) {
        return object.archived()
                ? Result.refused(Problem.of(
                        ErrorCode.ARCHIVED, "The " + object.kind() + " is archived and does not change any more."))
                : Result.ok(object);
    }

    private static <T extends Definition> Result<T> unlessBuiltIn(T object) {
        return object.uuid().equals(Channel.builtInChat(object.tenant()).uuid())
                ? Result.refused(Problem.of(
                        ErrorCode.CONFLICT, "The built-in chat channel can neither be changed nor archived."))
                : Result.ok(object);
    }
}
