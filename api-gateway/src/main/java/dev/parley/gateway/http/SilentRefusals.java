package dev.parley.gateway.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Some filters of the framework refuse without a word (an Origin that is none, for one); nobody is refused without a document. */
@ServerFilter("/api/v1/**")
@Order(-40)
final class SilentRefusals {

    private static final int FIRST_ERROR = 400;

    @ResponseFilter
    MutableHttpResponse<?> explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var silent = response.code() >= FIRST_ERROR
                && response.getBody().isEmpty()
                && request.getMethod() != HttpMethod.HEAD;
        return silent ? Problems.response(request, FrameworkErrors.problem(response.code())) : response;
    }
}
