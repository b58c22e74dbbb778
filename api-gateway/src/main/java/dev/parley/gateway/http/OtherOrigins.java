package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Web pages of other origins (CORS): a browser asks before it lets them call, and only configured origins get a yes. What a browser
 * sends without asking is refused where the gateway is called by the name of its own machine: any page that somebody opens there
 * could do it. (The framework's own filter refuses without a problem document and knows no public address, hence this one.) No
 * cookies are in use, so credentials are not allowed.
 */
@ServerFilter("/api/v1/**")
@Order(-60)
final class OtherOrigins {

    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                    + " Last-Event-ID, X-API-Key, X-Request-Id, traceparent";
    private static final String ANSWER_HEADERS =
            "ETag, Idempotent-Replayed, Location, Parley-Behind, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
    private static final String REMEMBERED_S = "600";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;
    private final String own;

    OtherOrigins(GatewayConfig config) {
        this.allowed = config.edge().allowedOrigins();
        this.own = config.publicBaseUrl();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        var origin = origin(request);
        if (origin.isEmpty() || !isPreflight(request) && mayCall(request, origin.get())) {
            return null;
        }
        var answer = isPreflight(request) ? preflight(request, origin.get()) : forbidden(request);
        tell(request, answer);
        return answer;
    }

    private static boolean isPreflight(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.OPTIONS
                && request.getHeaders().contains("Access-Control-Request-Method");
    }

    private MutableHttpResponse<?> preflight(HttpRequest<?> request, String origin) {
        return allowed.contains(origin)
                ? HttpResponse.status(HttpStatus.NO_CONTENT)
                        .header("Access-Control-Allow-Methods", METHODS)
                        .header("Access-Control-Allow-Headers", REQUEST_HEADERS)
                        .header("Access-Control-Max-Age", REMEMBERED_S)
                : forbidden(request);
    }

    private static MutableHttpResponse<?> forbidden(HttpRequest<?> request) {
        return Problems.response(
                request,
                Problem.of(
                        ErrorCode.FORBIDDEN,
                        "Pages of this origin may not call the API from a browser. Those that may are in"
                                + " PARLEY_ALLOWED_ORIGINS; the participants' own page is at PARLEY_PUBLIC_URL."));
    }

    private boolean mayCall(HttpRequest<?> request, String origin) {
        return isAtHome(origin) || !isCalledByItsMachine(request);
    }

    private static boolean isCalledByItsMachine(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Host"))
                .map(OtherOrigins::withoutPort)
                .filter(THIS_MACHINE::contains)
                .isPresent();
    }

    private boolean isAtHome(String origin) {
        return allowed.contains(origin)
                || isOrigin(own, origin)
                || THIS_MACHINE.contains(withoutPort(origin.replaceFirst("^https?://", "")));
    }

    /** Whether the address is one of that origin. */
    private static boolean isOrigin(String address, String origin) {
        return address.equals(origin) || address.startsWith(origin + "/");
    }

    private static String withoutPort(String authority) {
        return authority.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    /** The framework does not call this for what the filter answers itself. */
    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!allowed.isEmpty()) {
            response.header("Vary", "Origin");
        }
        origin(request)
                .filter(allowed::contains)
                .ifPresent(origin -> response.header("Access-Control-Allow-Origin", origin)
                        .header("Access-Control-Expose-Headers", ANSWER_HEADERS));
    }

    private static Optional<String> origin(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Origin"));
    }
}
