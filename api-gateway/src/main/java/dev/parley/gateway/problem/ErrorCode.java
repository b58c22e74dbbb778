package dev.parley.gateway.problem;

import dev.parley.gateway.json.JsonWriter;

/** Why a request was refused: the closed list of what {@code code} in a problem document can be. */
public enum ErrorCode {
    INVALID_REQUEST(400, "The request is not valid"),
    UNAUTHORIZED(401, "The API key is missing or not valid"),
    INSUFFICIENT_SCOPE(403, "The API key may not do this"),
    FORBIDDEN(403, "This sender may not do this"),
    NOT_FOUND(404, "There is no such object"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in that format"),
    CONFLICT(409, "The object's state does not allow this"),
    ALREADY_EXISTS(409, "The object exists already"),
    RUN_ENDED(409, "The interview run has ended"),
    RUN_IN_PROGRESS(409, "The interview run is still in progress"),
    CONSENT_REQUIRED(409, "The participant has not consented yet"),
    NOT_OPEN_YET(409, "The interview is not open yet"),
    WRONG_NODE(409, "Another node is open"),
    NOT_PUBLISHED(409, "The blueprint has no published version"),
    IDEMPOTENCY_KEY_REUSED(409, "The idempotency key was used for another request"),
    STALE_WORK_RESULT(409, "The result is no longer waited for"),
    WRONG_STEP(409, "The words belong to another step"),
    ARCHIVED(409, "The object is archived"),
    IN_USE(409, "The object is in use"),
    LINK_FULL(409, "Every place behind this link is taken"),
    LINK_EXPIRED(410, "The time of this link is over"),
    LINK_DISABLED(410, "This link lets nobody in"),
    ERASED(410, "What was said has been erased"),
    VERSION_MISMATCH(412, "The object has another version"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported"),
    UNPROCESSABLE(422, "The request cannot be processed"),
    LIMIT_EXCEEDED(422, "A limit was passed"),
    NOT_PUBLISHABLE(422, "The blueprint cannot be published as it is"),
    RATE_LIMITED(429, "There are too many requests"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service cannot answer right now");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** What it means, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The name in problem documents. */
    public String wireName() {
        return JsonWriter.wireName(this);
    }
}
