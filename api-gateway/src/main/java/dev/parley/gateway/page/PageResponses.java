package dev.parley.gateway.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private PageResponses() {}

    static MutableHttpResponse<byte[]> of(HttpStatus status, byte[] html) {
        return HttpResponse.<byte[]>status(status)
                .body(html)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(self)");
    }

    /** The languages that the browser's owner reads, the dearest first. */
    static List<String> languages(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Accept-Language")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(range -> range.split(";", 2)[0].strip())
                .toList();
    }
}
