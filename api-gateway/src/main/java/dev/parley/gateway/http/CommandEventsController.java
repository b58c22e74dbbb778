package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.command.CommandGateway.Answer;
import dev.parley.gateway.document.CommandDocument;
import dev.parley.gateway.document.ListDocument;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.CloudEvent;
import dev.parley.gateway.intake.CommandDesk;
import dev.parley.gateway.intake.CommandDesk.Bringer;
import dev.parley.gateway.intake.CommandDesk.Taken;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Commands of producers without a Kafka client, as CloudEvents: one, a batch, or one in binary mode. */
@Controller("/api/v1/commands")
@ExecuteOn(TaskExecutors.VIRTUAL)
final class CommandEventsController {

    static final String ONE = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";
    static final String BINARY = "application/json";

    private static final String ATTRIBUTE = "ce-";

    private final CommandDesk desk;

    CommandEventsController(CommandDesk desk) {
        this.desk = desk;
    }

    @Post
    @Needs(Scope.RUNS_WRITE)
    @Consumes({ONE, BATCH, BINARY})
    HttpResponse<byte[]> take(HttpRequest<byte[]> request) {
        var exchange = new Exchange(request);
        return exchange.answer(exchange.withoutQuery().flatMap(_ -> switch (type(request)) {
            case BATCH -> json(request).flatMap(CommandEventsController::batch).map(events -> many(exchange, events));
            case ONE -> json(request).flatMap(CloudEvent::read).flatMap(event -> one(exchange, event));
            default -> exchange.rawBody().flatMap(body -> binary(request, body)).flatMap(event -> one(exchange, event));
        }));
    }

    private static String type(HttpRequest<?> request) {
        return request.getContentType()
                .map(type -> type.getName().toLowerCase(Locale.ROOT))
                .orElse(BINARY);
    }

    private static Result<Json> json(HttpRequest<byte[]> request) {
        return switch (JsonParsing.parse(request.getBody().orElse(new byte[0]))) {
            case JsonParsing.Parsed.Value(var json) -> Result.ok(json);
            case JsonParsing.Parsed.Malformed(var reason) ->
                Result.refused(Problem.of(ErrorCode.INVALID_REQUEST, reason));
        };
    }

    private static Result<List<Result<CloudEvent>>> batch(Json json) {
        if (!(json instanceof Json.Array(var items))) {
            return Result.refused(Problem.of(ErrorCode.INVALID_REQUEST, "A batch must be a JSON array of events."));
        }
        return items.size() > Limits.COMMANDS_PER_REQUEST
                ? Result.refused(Problem.of(
                        ErrorCode.LIMIT_EXCEEDED,
                        "A batch has at most " + Limits.COMMANDS_PER_REQUEST + " events, not " + items.size() + "."))
                : Result.ok(items.stream().map(CloudEvent::read).toList());
    }

    private static Result<CloudEvent> binary(HttpRequest<?> request, Body data) {
        Map<String, String> attributes = new HashMap<>();
        request.getHeaders().forEachValue((name, value) -> {
            var known = name.toLowerCase(Locale.ROOT);
            if (known.startsWith(ATTRIBUTE)) {
                attributes.put(known.substring(ATTRIBUTE.length()), value);
            }
        });
        return attributes.isEmpty()
                ? Result.refused(Problem.of(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "Send a command as " + ONE + ", many as " + BATCH + ", or its attributes in ce- headers."))
                : CloudEvent.read(attributes, data);
    }

    private Reply many(Exchange exchange, List<Result<CloudEvent>> events) {
        return Reply.ok(
                ListDocument.bytes(desk.take(bringer(exchange), events), Optional.empty(), CommandDocument::write));
    }

    /** One command is answered as on every other route: a refusal is a problem. */
    private Result<Reply> one(Exchange exchange, CloudEvent event) {
        var taken = desk.take(bringer(exchange), List.of(Result.ok(event))).getFirst();
        return taken.answer().map(answer -> reply(taken, answer));
    }

    private static Reply reply(Taken taken, Answer answer) {
        var reply = Reply.ok(out -> CommandDocument.write(out, taken));
        return switch (answer) {
            case Answer.Accepted(var outcome) ->
                reply.withVersion(outcome.version()).replayedIf(outcome.replayed());
            case Answer.Pending(var command) -> reply.as(Reply.ACCEPTED).with("Location", Commands.location(command));
        };
    }

    private static Bringer bringer(Exchange exchange) {
        return new Bringer(exchange.caller(), exchange.requestId(), exchange.traceparent());
    }
}
