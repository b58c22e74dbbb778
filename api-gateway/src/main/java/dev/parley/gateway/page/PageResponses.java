package dev.parley.gateway.page;

import dev.parley.gateway.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pages as they are sent: nothing from elsewhere runs in them, nobody frames them, and their address, a credential, goes nowhere. */
final class PageResponses {

    /** Pictures and recordings may be the researcher's, over https; the rest is our own. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' https:",
            "media-src https:",
            "connect-src 'self'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Cache-Control", "no-store",
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(self)");

    private PageResponses() {}

    static MutableHttpResponse<byte[]> of(HttpStatus status, byte[] html) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.<byte[]>status(status).body(html);
        HEADERS.forEach(response::header);
        return response;
    }

    /** A page that tells why there is nothing else. */
    static MutableHttpResponse<byte[]> without(Problem problem, Function<Screen, byte[]> html) {
        int status = problem.code().status();
        var response = of(HttpStatus.valueOf(status), html.apply(Screen.without(status)));
        problem.retryAfter().ifPresent(time -> response.header("Retry-After", Long.toString(time.toSeconds())));
        return response;
    }

    /** The languages that the browser's owner reads, the dearest first. */
    static List<String> languages(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Accept-Language")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(range -> range.split(";", 2)[0].strip())
                .toList();
    }
}
