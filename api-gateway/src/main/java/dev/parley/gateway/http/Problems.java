package dev.parley.gateway.http;

import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** Refusals as HTTP responses. */
final class Problems {

    private static final MediaType TYPE = MediaType.of("application/problem+json");

    private Problems() {}

    static MutableHttpResponse<byte[]> response(HttpRequest<?> request, Problem problem) {
        var document = problem.document(RequestIds.of(request));
        MutableHttpResponse<byte[]> response =
                HttpResponse.status(HttpStatus.valueOf(problem.code().status()));
        response.body(document).contentType(TYPE);
        problem.retryAfter().ifPresent(time -> response.header("Retry-After", Long.toString(time.toSeconds())));
        if (problem.replayed()) {
            response.header("Idempotent-Replayed", "true");
        }
        if (problem.code() == ErrorCode.UNAUTHORIZED) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response;
    }
}
