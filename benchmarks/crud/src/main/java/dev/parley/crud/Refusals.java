package dev.parley.crud;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;

/** Errors as documents. */
@Controller
class Refusals {

    @Error(global = true)
    HttpResponse<Refusal.Problem> refused(HttpRequest<?> request, Refusal refusal) {
        return HttpResponse.status(refusal.status())
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                .body(refusal.problem());
    }

    /** Somebody else was faster: another version of the run, or the same idempotency key. */
    @Error(global = true)
    HttpResponse<Refusal.Problem> lost(HttpRequest<?> request, DataAccessException conflict) {
        return refused(request, Refusal.underWay());
    }
}
