package dev.parley.gateway.http;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.auth.AnyKey;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.Undecided;
import dev.parley.gateway.document.CommandDocument;
import dev.parley.gateway.port.DecidedCommands;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import dev.parley.kit.outcome.OutcomeSearch.Sought;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** What became of commands: of those that had not been decided when their sender was answered, and of all others. */
@Controller("/api/v1/commands")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class CommandsController {

    private final CommandGateway gateway;
    private final DecidedCommands decided;

    CommandsController(CommandGateway gateway, DecidedCommands decided) {
        this.gateway = gateway;
        this.decided = decided;
    }

    @Get("/{id}")
    @AnyKey
    HttpResponse<byte[]> get(HttpRequest<byte[]> request, String id) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery()
                .flatMap(_ -> PathIds.command(id))
                .flatMap(command -> find(exchange.caller().tenant(), command)));
    }

    /** First what this gateway remembers; then what the log says. */
    private Result<Reply> find(Tenant tenant, CommandId command) {
        var remembered = gateway.undecided().find(tenant, command);
        if (remembered.flatMap(Undecided.Entry::outcome).isPresent()) {
            return Result.ok(
                    decided(remembered.flatMap(Undecided.Entry::outcome).get()));
        }
        return switch (decided.find(tenant, command)) {
            case Sought.Found(var outcome) -> Result.ok(decided(outcome));
            case Sought.None _ ->
                remembered.isPresent()
                        ? Result.ok(Reply.ok(out -> CommandDocument.pending(out, command)))
                        : Result.refused(Problem.notFound("command that was decided"));
            case Sought.OutOfTime _ ->
                Result.refused(Problem.unavailable(
                        "The outcome was not found in time; repeat the request with its Idempotency-Key to learn it."));
        };
    }

    private static Reply decided(Outcome outcome) {
        return Reply.ok(out -> CommandDocument.write(out, outcome));
    }
}
