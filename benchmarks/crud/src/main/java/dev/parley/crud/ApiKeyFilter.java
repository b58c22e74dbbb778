package dev.parley.crud;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** Lets in who has a key, and says whose it is. */
@ServerFilter("/api/**")
class ApiKeyFilter {

    static final String ORGANIZATION = "organization";
    private static final String SCHEME = "Bearer ";

    private final ApiKeys keys;

    ApiKeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void authenticate(HttpRequest<?> request) {
        String organization = Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> keys.organization(header.substring(SCHEME.length())))
                .orElseThrow(Refusal::unauthorized);
        request.setAttribute(ORGANIZATION, organization);
    }
}
