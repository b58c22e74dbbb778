package dev.parley.gateway.http;

import dev.parley.gateway.auth.WithoutKey;
import dev.parley.gateway.http.Descriptions.Kind;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The API's own descriptions. */
@Controller
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
final class DescriptionController {

    private static final MediaType YAML = MediaType.of("application/yaml; charset=utf-8");

    private final Descriptions descriptions;

    DescriptionController(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Get("/openapi.yml")
    HttpResponse<byte[]> openApiYaml() {
        return HttpResponse.ok(descriptions.text(Kind.OPENAPI_YAML)).contentType(YAML);
    }

    @Get("/openapi.json")
    HttpResponse<byte[]> openApiJson() {
        return HttpResponse.ok(descriptions.text(Kind.OPENAPI_JSON)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get("/asyncapi.yml")
    HttpResponse<byte[]> asyncApiYaml() {
        return HttpResponse.ok(descriptions.text(Kind.ASYNCAPI_YAML)).contentType(YAML);
    }
}
