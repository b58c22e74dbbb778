package dev.parley.gateway.input;

import dev.parley.gateway.problem.Result;

/** The body of a POST that is about one participant. */
public final class ParticipantRequest {

    private ParticipantRequest() {}

    /** The participant's external id. */
    public static Result<String> read(Body body) {
        return body.read(in -> in.text("external_id", RunRequest.NAME_BYTES));
    }
}
