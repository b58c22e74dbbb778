package dev.parley.gateway.http;

import dev.parley.domain.catalog.Scope;
import dev.parley.gateway.auth.AnyKey;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.KeyUse;
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
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to a route when its API key has the scope the route needs. A route that says nothing is closed. Works in
 * memory, on the event loop; {@link NewKeys} has seen to keys that were made a moment ago.
 */
@ServerFilter("/api/v1/**")
@Order(0)
final class Authentication {

    private final KeyHolders holders;
    private final KeyUse use;

    Authentication(KeyHolders holders, KeyUse use) {
        this.holders = holders;
        this.use = use;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> authenticate(HttpRequest<?> request) {
        var route = RouteAttributes.getRouteMatch(request);
        if (route.isEmpty() || route.get().getAnnotationMetadata().hasAnnotation(WithoutKey.class)) {
            return null;
        }
        if (Credentials.in(request).isEmpty()) {
            return unauthorized(request, "Send an API key as a bearer token or in X-API-Key.");
        }
        var caller = holders.of(request);
        caller.ifPresent(holder -> use.note(holder.tenant(), holder.key()));
        return caller.isPresent()
                ? admit(request, route.get(), caller.get())
                : unauthorized(request, "The API key is not valid.");
    }

    private static @Nullable HttpResponse<?> admit(HttpRequest<?> request, RouteMatch<?> route, Caller caller) {
        return switch (admitted(route, caller)) {
            case Result.Ok<Caller> _ -> {
                request.setAttribute(Exchange.CALLER, caller);
                yield null;
            }
            case Result.Refused<Caller>(var problem) -> Problems.response(request, problem);
        };
    }

    private static Result<Caller> admitted(RouteMatch<?> route, Caller caller) {
        var says = route.getAnnotationMetadata();
        if (says.hasAnnotation(AnyKey.class)) {
            return Result.ok(caller);
        }
        return says.enumValue(Needs.class, Scope.class)
                .map(caller::require)
                .orElseGet(() -> Result.refused(Problem.of(ErrorCode.FORBIDDEN, "This route is closed.")));
    }

    private static HttpResponse<?> unauthorized(HttpRequest<?> request, String detail) {
        return Problems.response(request, Problem.of(ErrorCode.UNAUTHORIZED, detail));
    }
}
