package dev.parley.gateway.http;

import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.command.CommandIds;
import dev.parley.gateway.input.Body;
import dev.parley.gateway.input.Query;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;

/** One request, read strictly, and its answer. */
record Exchange(HttpRequest<byte[]> request) {

    static final String CALLER = "parley.caller";

    private static final byte[] NOTHING = new byte[0];
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");
    private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** Who asks; there is one on every route that needs a scope. */
    Caller caller() {
        return request.getAttribute(CALLER, Caller.class)
                .orElseThrow(() -> new IllegalStateException("a route without a key asks for its caller"));
    }

    String requestId() {
        return RequestIds.of(request);
    }

    Optional<String> traceparent() {
        return header("traceparent");
    }

    /** The body, once the query has been found empty. */
    Result<Body> body() {
        return withoutQuery().flatMap(_ -> rawBody());
    }

    /** The body of a request that may have a query. */
    Result<Body> rawBody() {
        return Body.parse(request.getBody().orElse(NOTHING));
    }

    /** This exchange, unless its body is larger than what is accepted here. */
    Result<Exchange> atMost(int bytes) {
        return request.getBody().orElse(NOTHING).length > bytes
                ? Result.refused(
                        Problem.of(ErrorCode.TOO_LARGE, "The body must not be larger than " + bytes + " bytes."))
                : Result.ok(this);
    }

    /** Reads the query parameters. */
    <T> Result<T> query(Function<Query, T> reader) {
        Map<String, List<String>> parameters = request.getParameters().asMap();
        return Query.read(parameters, reader);
    }

    /** Refuses every query parameter. */
    Result<Exchange> withoutQuery() {
        return query(_ -> this);
    }

    /** The idempotency key of a POST. */
    Result<Optional<String>> idempotencyKey() {
        var key = Optional.ofNullable(request.getHeaders().get("Idempotency-Key"));
        return key.isPresent() && !IDEMPOTENCY_KEY.matcher(key.get()).matches()
                ? Result.refused(Problem.invalid(
                        "Idempotency-Key",
                        "invalid_format",
                        "Idempotency-Key must be 1 to 255 printable ASCII characters without spaces."))
                : Result.ok(key);
    }

    /** The version that the caller believes the object has. */
    Result<OptionalLong> ifMatch() {
        var tag = header("If-Match").filter(value -> !value.equals("*"));
        if (tag.isEmpty()) {
            return Result.ok(OptionalLong.empty());
        }
        var version = version(tag.get());
        return version.isPresent()
                ? Result.ok(version)
                : Result.refused(Problem.invalid(
                        "If-Match", "invalid_format", "If-Match must be one version in quotes, such as \"3\"."));
    }

    /** Whether the caller has that version already. */
    boolean has(long version) {
        return header("If-None-Match")
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .map(Exchange::version)
                .filter(OptionalLong::isPresent)
                .map(known -> known.getAsLong() == version)
                .orElse(false);
    }

    /** The request as idempotency knows it. */
    CommandIds.Named named(String scope, Optional<String> idempotencyKey) {
        return new CommandIds.Named(scope, request.getMethodName(), request.getPath(), idempotencyKey);
    }

    /** The HTTP response. */
    HttpResponse<byte[]> answer(Result<Reply> result) {
        return switch (result) {
            case Result.Ok<Reply>(var reply) -> response(reply);
            case Result.Refused<Reply>(var problem) -> Problems.response(request, problem);
        };
    }

    /** Whether the caller wants to follow live. */
    boolean wantsStream() {
        return request.accept().contains(MediaType.TEXT_EVENT_STREAM_TYPE);
    }

    /** What a reader of a stream saw last. */
    Optional<String> lastEventId() {
        return header("Last-Event-ID");
    }

    /** Where a reader of versions goes on: behind what it saw last, or where it was told to begin. */
    Result<Long> resumeAfter(OptionalLong cursor) {
        var seen = lastEventId();
        if (seen.isEmpty()) {
            return Result.ok(cursor.orElse(0));
        }
        return VERSION.matcher(seen.get()).matches()
                ? Result.ok(Long.parseLong(seen.get()))
                : Result.refused(Problem.invalid(
                        "Last-Event-ID", "invalid_format", "Last-Event-ID must be the id of an event of this stream."));
    }

    /** The HTTP response of a stream; without one there is nothing to follow, which tells a browser not to come back. */
    HttpResponse<?> follow(Result<Optional<Publisher<byte[]>>> result) {
        return switch (result) {
            case Result.Ok<Optional<Publisher<byte[]>>>(var stream) ->
                stream.<HttpResponse<?>>map(bytes -> HttpResponse.ok(bytes)
                                .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                                .header("X-Accel-Buffering", "no"))
                        .orElseGet(HttpResponse::noContent);
            case Result.Refused<Optional<Publisher<byte[]>>>(var problem) -> Problems.response(request, problem);
        };
    }

    private static HttpResponse<byte[]> response(Reply reply) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(HttpStatus.valueOf(reply.status()));
        if (reply.body().length > 0) {
            response.body(reply.body()).contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        reply.headers().forEach(response::header);
        return response;
    }

    private static OptionalLong version(String tag) {
        var matcher = ENTITY_TAG.matcher(tag);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().get(name)).filter(value -> !value.isEmpty());
    }
}
