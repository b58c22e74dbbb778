package dev.parley.gateway.http;

import dev.parley.gateway.auth.WithoutKey;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;

/** Who opens the gateway's address in a browser wants to know what is here. */
@Controller("/")
@WithoutKey
final class FrontDoorController {

    @Get
    HttpResponse<?> toTheDescription() {
        return HttpResponse.temporaryRedirect(URI.create("/docs"));
    }
}
