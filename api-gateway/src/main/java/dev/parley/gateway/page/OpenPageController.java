package dev.parley.gateway.page;

import dev.parley.gateway.auth.WithoutKey;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** The page at an open link: asks what the link wants to know first, and goes on to the join link it gets. */
@Controller("/open")
@WithoutKey
final class OpenPageController {

    private final Pages pages;

    OpenPageController(Pages pages) {
        this.pages = pages;
    }

    @Get(uri = "/{token}", produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> page(HttpRequest<?> request, String token) {
        return PageResponses.of(HttpStatus.OK, pages.open(PageResponses.languages(request)));
    }
}
