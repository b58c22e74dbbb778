package dev.parley.gateway.page;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Whatever refuses a participant's page (the rate limit, the server itself): who opens a link in a browser gets a page to read. */
@ServerFilter({"/join/**", "/open/**"})
@Order(-90)
final class PageRefusals {

    private static final int FIRST_ERROR = 400;

    private final Pages pages;

    PageRefusals(Pages pages) {
        this.pages = pages;
    }

    @ResponseFilter
    void write(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getMethod() != HttpMethod.GET || response.code() < FIRST_ERROR || isPage(response)) {
            return;
        }
        var screen = Screen.without(response.code());
        var languages = PageResponses.languages(request);
        response.body(
                request.getPath().startsWith("/open/")
                        ? pages.openWithout(screen, languages)
                        : pages.joinWithout(screen, languages));
        PageResponses.HEADERS.forEach((name, value) -> response.getHeaders().set(name, value));
    }

    private static boolean isPage(MutableHttpResponse<?> response) {
        return response.getContentType()
                .filter(type -> type.getName().equals(MediaType.TEXT_HTML))
                .isPresent();
    }
}
