package dev.parley.gateway.problem;

import dev.parley.gateway.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal: what an RFC 9457 problem document says, without the request's id.
 *
 * @param detail a sentence about this occurrence; never names a class, a secret or another organization's object
 * @param retryAfter when another try is worth it
 * @param replayed whether it was decided when the same request came before
 */
public record Problem(
        ErrorCode code, String detail, List<FieldError> errors, Optional<Duration> retryAfter, boolean replayed) {

    private static final String NOTHING_DONE = "Nothing was done: send the request again.";
    private static final String PERHAPS =
            "The request may have taken effect or not: repeat it under the same Idempotency-Key,"
                    + " client_message_id or command id, and it takes effect once.";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A refusal that is told for the first time. */
    public Problem(ErrorCode code, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {
        this(code, detail, errors, retryAfter, false);
    }

    /** A refusal with nothing more to say than a sentence. */
    public static Problem of(ErrorCode code, String detail) {
        return new Problem(code, detail, List.of(), Optional.empty());
    }

    /** A request with mistakes in it. */
    public static Problem invalid(List<FieldError> errors) {
        var detail =
                errors.size() == 1 ? errors.getFirst().message() : errors.size() + " things are wrong; see errors.";
        return new Problem(ErrorCode.INVALID_REQUEST, detail, errors, Optional.empty());
    }

    /** A request with one mistake in it. */
    public static Problem invalid(String path, String code, String message) {
        return invalid(List.of(new FieldError(path, code, message)));
    }

    /** No such object, or not this organization's. */
    public static Problem notFound(String what) {
        return of(ErrorCode.NOT_FOUND, "There is no such " + what + ".");
    }

    /** Worth another try soon; nothing was done. */
    public static Problem unavailable(String detail) {
        return new Problem(ErrorCode.UNAVAILABLE, detail, List.of(), Optional.of(Duration.ofSeconds(1)));
    }

    /** Nobody knows whether it was done; {@code why} is a sentence. */
    public static Problem perhapsDone(String why) {
        return unavailable(why + " " + PERHAPS);
    }

    /** It was not sent and has no effect; {@code why} is a sentence. */
    public static Problem notDone(String why) {
        return unavailable(why + " " + NOTHING_DONE);
    }

    /** The document's bytes. */
    public byte[] document(String requestId) {
        return JsonWriter.object(out -> out.text("type", "urn:parley:problem:" + code.wireName())
                .text("title", code.title())
                .number("status", code.status())
                .text("detail", detail)
                .text("code", code.wireName())
                .objects(
                        "errors",
                        errors,
                        (item, error) -> item.text("path", error.path())
                                .text("code", error.code())
                                .text("message", error.message()))
                .text("request_id", requestId));
    }
}
