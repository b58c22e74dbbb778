package dev.parley.gateway.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Every request has an id: the caller's {@code X-Request-Id} when it is harmless, a new one otherwise. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-100)
final class RequestIds {

    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = "parley.request-id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private final Supplier<UUID> newIds;

    RequestIds(NewIds newIds) {
        this.newIds = newIds.source();
    }

    @RequestFilter
    void assign(HttpRequest<?> request) {
        var id = Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(given -> HARMLESS.matcher(given).matches())
                .orElseGet(() -> newIds.get().toString());
        request.setAttribute(ATTRIBUTE, id);
    }

    @ResponseFilter
    void give(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, of(request));
    }

    /** The id of a request; a fixed word for one that was refused before it got one. */
    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("unassigned");
    }
}
