package dev.parley.gateway.input;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.function.Function;

/** A request body: a JSON object. */
public record Body(Json.Object json) {

    /** What a POST without a body says. */
    public static final Body EMPTY = new Body(Json.Object.EMPTY);

    /** Parses a body; an empty one is an empty object, so that a POST that needs to say nothing may be silent. */
    public static Result<Body> parse(byte[] text) {
        if (text.length == 0) {
            return Result.ok(EMPTY);
        }
        return switch (JsonParsing.parse(text)) {
            case JsonParsing.Parsed.Malformed(var reason) ->
                Result.refused(Problem.of(ErrorCode.INVALID_REQUEST, reason));
            case JsonParsing.Parsed.Value(Json.Object object) -> Result.ok(new Body(object));
            case JsonParsing.Parsed.Value(var _) ->
                Result.refused(Problem.of(ErrorCode.INVALID_REQUEST, "The body must be a JSON object."));
        };
    }

    /** Reads it, and refuses it with everything that is wrong with it. */
    <T> Result<T> read(Function<Fields, T> reader) {
        var errors = new FieldErrors();
        var fields = new Fields(json, "", errors);
        return errors.unlessAny(() -> {
            var value = reader.apply(fields);
            fields.done();
            return value;
        });
    }
}
