package dev.parley.crud;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Says that the server serves. */
@Controller("/health/ready")
class HealthController {

    @Get
    HttpResponse<String> ready() {
        return HttpResponse.ok("{\"status\":\"up\"}");
    }
}
