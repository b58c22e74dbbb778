package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.Needs;
import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to a route when its API key has the scope the route needs. A route that says nothing is closed. Known keys
 * are found in memory without leaving the event loop.
 */
@ServerFilter("/api/v1/**")
@Order(0)
final class Authentication {

    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final ExecutorService blocking;

    Authentication(ApiKeys keys, @Named(TaskExecutors.VIRTUAL) ExecutorService blocking) {
        this.keys = keys;
        this.blocking = blocking;
    }

    @RequestFilter
    CompletableFuture<@Nullable HttpResponse<?>> authenticate(HttpRequest<?> request) {
        var route = RouteAttributes.getRouteMatch(request);
        if (route.isEmpty() || route.get().getAnnotationMetadata().hasAnnotation(WithoutKey.class)) {
            return CompletableFuture.completedFuture(null);
        }
        var secret = secret(request);
        if (secret.isEmpty()) {
            return CompletableFuture.completedFuture(
                    unauthorized(request, "Send an API key as a bearer token or in X-API-Key."));
        }
        var known = keys.find(secret.get());
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(admit(request, route.get(), known.get()));
        }
        return CompletableFuture.supplyAsync(() -> keys.findAfterCatchingUp(secret.get()), blocking)
                .thenApply(found -> found.isPresent()
                        ? admit(request, route.get(), found.get())
                        : unauthorized(request, "The API key is not valid."));
    }

    private static @Nullable HttpResponse<?> admit(HttpRequest<?> request, RouteMatch<?> route, Caller caller) {
        var scope = route.getAnnotationMetadata().enumValue(Needs.class, Scope.class);
        if (scope.isEmpty()) {
            return Problems.response(request, Problem.of(ErrorCode.FORBIDDEN, "This route is closed."));
        }
        return switch (caller.require(scope.get())) {
            case Result.Ok<Caller> _ -> {
                request.setAttribute(Exchange.CALLER, caller);
                yield null;
            }
            case Result.Refused<Caller>(var problem) -> Problems.response(request, problem);
        };
    }

    private static HttpResponse<?> unauthorized(HttpRequest<?> request, String detail) {
        return Problems.response(request, Problem.of(ErrorCode.UNAUTHORIZED, detail));
    }

    private static Optional<String> secret(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return Optional.ofNullable(headers.get("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .or(() -> Optional.ofNullable(headers.get("X-API-Key")));
    }
}
