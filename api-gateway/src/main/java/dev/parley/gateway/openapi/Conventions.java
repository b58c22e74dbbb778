package dev.parley.gateway.openapi;

import dev.parley.gateway.openapi.Operation.Method;
import dev.parley.gateway.openapi.Operation.Trait;
import dev.parley.gateway.problem.ErrorCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What holds for every operation of a kind, said in one place: parameters, headers of the answer, refusals. */
final class Conventions {

    static final String SPECIFIC_PATHS = "/api/v1/";

    private static final int CREATED = 201;
    private static final String REQUEST_ID = "^[A-Za-z0-9._:/+=-]{1,128}$";
    private static final String TRACEPARENT = "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$";

    /** Versions of a blueprint, events and decisions of a run are named by their number, everything else by its id. */
    private static final List<Parameter> OF_A_LIST = List.of(
            Parameter.query(
                    "starting_after", Shape.text(), "The object that the page follows on: its id, or its version."),
            Parameter.query("ending_before", Shape.text(), "The object that the page ends before."),
            Parameter.query("created_after", Shape.time(), "Only what was created later."),
            Parameter.query("created_before", Shape.time(), "Only what was created earlier."),
            Parameter.query("updated_since", Shape.time(), "Only what was changed then or later."));

    private Conventions() {}

    /** A header of an answer. */
    record Header(String name, Shape shape, String description) {}

    /** The parameters beyond those that the operation declares itself. */
    static List<Parameter> parameters(Operation operation) {
        var all = new ArrayList<Parameter>();
        var traits = operation.traits();
        if (traits.contains(Trait.PAGED) || traits.contains(Trait.RECORDED)) {
            all.add(Parameter.query(
                    "limit",
                    Shape.whole(1, Paging.MAX_LIMIT),
                    "How many at most; " + Paging.DEFAULT_LIMIT + " when it is left out."));
            all.add(Parameter.query("cursor", Shape.text(), "What an earlier page gave as next_cursor."));
        }
        if (traits.contains(Trait.PAGED)) {
            all.addAll(OF_A_LIST);
        }
        if (traits.contains(Trait.MIN_VERSION)) {
            all.add(Parameter.query(
                    "min_version",
                    Shape.version(),
                    "A version that the answer must at least show, for reading what was just written."));
        }
        if (traits.contains(Trait.STREAMED)) {
            all.add(Parameter.header(
                    "Last-Event-ID", Shape.text(), "The id of the last event seen; the stream goes on after it."));
        }
        if (traits.contains(Trait.VERSIONED)) {
            all.add(Parameter.header(
                    "If-None-Match", Shape.text(), "An ETag; the answer is 304 when it is still current."));
        }
        if (traits.contains(Trait.COMMAND)) {
            if (operation.method() == Method.POST) {
                all.add(Parameter.header(
                        "Idempotency-Key",
                        Shape.pattern("^[\\x21-\\x7e]{1,255}$"),
                        "The same key and body again get the first answer again; for 48 hours."));
            }
            all.add(Parameter.header(
                    "If-Match",
                    Shape.pattern("^(\\*|\"[0-9]{1,18}\")$"),
                    "The ETag that the object must have; with another one nothing is changed."));
            all.add(Parameter.header(
                    "traceparent",
                    Shape.pattern(TRACEPARENT),
                    "W3C trace context; carried into the headers of the records that follow."));
        }
        all.add(Parameter.header(
                "X-Request-Id", Shape.pattern(REQUEST_ID), "The request's id; a new one when it is left out."));
        return all;
    }

    /** The headers that a successful answer has. */
    static List<Header> headers(Operation operation) {
        var all = new ArrayList<>(onEveryAnswer(operation));
        if (operation.traits().contains(Trait.COMMAND) || operation.traits().contains(Trait.VERSIONED)) {
            all.add(new Header("ETag", Shape.pattern("^\"[0-9]{1,18}\"$"), "The object's version."));
        }
        if (operation.traits().contains(Trait.COMMAND) && operation.method() == Method.POST) {
            all.add(new Header(
                    "Idempotent-Replayed", Shape.constant("true"), "There when the answer was given before."));
        }
        if (operation.method() == Method.GET && isForKeys(operation)) {
            all.add(new Header(
                    "Parley-Behind",
                    Shape.pattern("^[0-9]+$"),
                    "There while the instance that keeps what is asked for is away, and a copy answers: whole seconds. Everything that"
                            + " was there so long ago is in the answer, what came later may be missing."));
        }
        if (operation.answers().status() == CREATED) {
            all.add(new Header("Location", Shape.text(), "The path of what was created."));
        }
        return all;
    }

    private static boolean isForKeys(Operation operation) {
        return switch (operation.access()) {
            case Access.Scoped _, Access.AnyKey _ -> true;
            case Access.Token _, Access.Open _ -> false;
        };
    }

    /** The headers that every answer has, refusals included. */
    static List<Header> onEveryAnswer(Operation operation) {
        var all = new ArrayList<Header>();
        all.add(new Header(
                "X-Request-Id", Shape.pattern(REQUEST_ID), "The request's id; tell it when you report a problem."));
        if (operation.path().startsWith(SPECIFIC_PATHS)) {
            all.add(new Header("RateLimit-Policy", Shape.text(), "How many requests are allowed: q in w seconds."));
            all.add(new Header(
                    "RateLimit",
                    Shape.text(),
                    "How many requests r remain now, and in t seconds they are all there again."));
        }
        return all;
    }

    /** Every code that the operation can refuse with. */
    static Set<ErrorCode> refusals(Operation operation) {
        var all = EnumSet.of(ErrorCode.INVALID_REQUEST, ErrorCode.INTERNAL, ErrorCode.UNAVAILABLE);
        all.addAll(operation.refusals());
        if (operation.path().startsWith(SPECIFIC_PATHS)) {
            all.add(ErrorCode.RATE_LIMITED);
            all.add(ErrorCode.NOT_ACCEPTABLE);
            // A page of another origin, in a browser.
            all.add(ErrorCode.FORBIDDEN);
        }
        switch (operation.access()) {
            case Access.Scoped _ -> {
                all.add(ErrorCode.UNAUTHORIZED);
                all.add(ErrorCode.INSUFFICIENT_SCOPE);
            }
            case Access.AnyKey _ -> all.add(ErrorCode.UNAUTHORIZED);
            case Access.Token _ -> all.add(ErrorCode.NOT_FOUND);
            case Access.Open _ -> {}
        }
        // A list that must show an object needs that object.
        if (operation.path().contains("{")
                || operation.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("min_version"))) {
            all.add(ErrorCode.NOT_FOUND);
        }
        if (operation.path().startsWith("/api/v1/interview-runs/{id}")
                || operation.path().startsWith("/api/v1/join/")) {
            all.add(ErrorCode.ERASED);
        }
        if (operation.method() != Method.GET) {
            all.add(ErrorCode.TOO_LARGE);
            all.add(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
        if (operation.traits().contains(Trait.COMMAND)) {
            all.add(ErrorCode.VERSION_MISMATCH);
            if (operation.method() == Method.POST) {
                all.add(ErrorCode.IDEMPOTENCY_KEY_REUSED);
            }
        }
        return all;
    }
}
