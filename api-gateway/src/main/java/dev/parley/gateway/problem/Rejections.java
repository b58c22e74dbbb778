package dev.parley.gateway.problem;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import java.util.Optional;

/** How the core's refusals are told over HTTP. */
public final class Rejections {

    private Rejections() {}

    /** The problem that a refused command is answered with. */
    public static Problem problem(Outcome.Rejected rejected) {
        var errors = rejected.findings().stream().map(FieldError::of).toList();
        return new Problem(code(rejected.code()), detail(rejected), errors, Optional.empty(), isReplayed(rejected));
    }

    /** Who reused a key is told so about this request, not about the first one. */
    private static boolean isReplayed(Outcome.Rejected rejected) {
        return rejected.replayed() && rejected.code() != RejectionCode.IDEMPOTENCY_KEY_REUSED;
    }

    /** The core speaks of command ids, which HTTP callers did not choose. */
    private static String detail(Outcome.Rejected rejected) {
        return rejected.code() == RejectionCode.IDEMPOTENCY_KEY_REUSED
                ? "This Idempotency-Key or client_message_id was used before, for another request."
                : rejected.detail();
    }

    /** The API's code for the core's. */
    public static ErrorCode code(RejectionCode code) {
        return switch (code) {
            case INVALID_REQUEST -> ErrorCode.INVALID_REQUEST;
            case FORBIDDEN -> ErrorCode.FORBIDDEN;
            case UNAUTHORIZED -> ErrorCode.UNAUTHORIZED;
            case NOT_FOUND -> ErrorCode.NOT_FOUND;
            case CONFLICT -> ErrorCode.CONFLICT;
            case ALREADY_EXISTS -> ErrorCode.ALREADY_EXISTS;
            case RUN_ENDED -> ErrorCode.RUN_ENDED;
            case CONSENT_REQUIRED -> ErrorCode.CONSENT_REQUIRED;
            case NOT_OPEN_YET -> ErrorCode.NOT_OPEN_YET;
            case WRONG_NODE -> ErrorCode.WRONG_NODE;
            case LIMIT_EXCEEDED -> ErrorCode.LIMIT_EXCEEDED;
            case VERSION_MISMATCH -> ErrorCode.VERSION_MISMATCH;
            case IDEMPOTENCY_KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
            case STALE_WORK_RESULT -> ErrorCode.STALE_WORK_RESULT;
            case WRONG_STEP -> ErrorCode.WRONG_STEP;
            case NOT_PUBLISHABLE -> ErrorCode.NOT_PUBLISHABLE;
            case NOT_PUBLISHED -> ErrorCode.NOT_PUBLISHED;
            case ERASED -> ErrorCode.ERASED;
            case LINK_FULL -> ErrorCode.LINK_FULL;
            case LINK_EXPIRED -> ErrorCode.LINK_EXPIRED;
            case LINK_DISABLED -> ErrorCode.LINK_DISABLED;
            case ARCHIVED -> ErrorCode.ARCHIVED;
        };
    }
}
