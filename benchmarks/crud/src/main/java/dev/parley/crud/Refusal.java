package dev.parley.crud;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;

/** A request that is answered with an error. As an exception, because that is what rolls a transaction back. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    private Refusal(HttpStatus status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    static Refusal unauthorized() {
        return new Refusal(HttpStatus.UNAUTHORIZED, "Give an API key: Authorization: Bearer ...");
    }

    static Refusal notFound(String what) {
        return new Refusal(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
    }

    static Refusal over() {
        return new Refusal(HttpStatus.CONFLICT, "The interview is over.");
    }

    static Refusal underWay() {
        return new Refusal(HttpStatus.CONFLICT, "Something else was done to this run meanwhile; send it again.");
    }

    static Refusal otherVersion() {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, "The run has another version.");
    }

    static Refusal otherContent() {
        return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, "This Idempotency-Key came with another request before.");
    }

    HttpStatus status() {
        return status;
    }

    Problem problem() {
        return new Problem("about:blank", status.getReason(), status.getCode(), String.valueOf(getMessage()));
    }

    /** {@code application/problem+json}. */
    @Serdeable
    record Problem(String type, String title, int status, String detail) {}
}
