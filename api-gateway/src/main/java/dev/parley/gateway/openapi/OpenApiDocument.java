package dev.parley.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

/** The OpenAPI 3.1 document of a list of operations. */
public final class OpenApiDocument {

    static final String BEARER = "bearer";
    static final String HEADER = "header";

    private static final String DESCRIPTION = """
            Structured interviews, conducted by an agent, over REST. Names are snake_case, every document says what it is in `object`, \
            times are RFC 3339 in UTC, absent values are `null` and never left out. What a request may not contain is refused by name.

            A key belongs to one organization and one mode (live or test); objects of others do not exist for it. \
            Refusals are problem documents with a code from a closed list.""";

    private final OpenAPI model;

    private OpenApiDocument(OpenAPI model) {
        this.model = model;
    }

    /** Makes the document; {@code serverUrl} is where the API is reached. */
    public static OpenApiDocument of(List<Operation> operations, String serverUrl, String version) {
        var parts = new OperationModels();
        var paths = new Paths();
        var tags = EnumSet.noneOf(Tag.class);
        for (var operation : operations) {
            tags.add(operation.words().tag());
            var path = paths.computeIfAbsent(operation.path(), _ -> new PathItem());
            path.operation(PathItem.HttpMethod.valueOf(operation.method().name()), parts.of(operation));
        }
        var model = new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(info(version))
                .addServersItem(new Server().url(serverUrl).description("This installation"))
                .paths(paths)
                .components(components(parts));
        tags.forEach(tag -> model.addTagsItem(
                new io.swagger.v3.oas.models.tags.Tag().name(tag.title()).description(tag.description())));
        return new OpenApiDocument(model);
    }

    /** As YAML, UTF-8. */
    public byte[] yaml() {
        return bytes(() -> Yaml31.mapper().writeValueAsString(model));
    }

    /** As JSON, UTF-8. */
    public byte[] json() {
        return bytes(() -> Json31.mapper().writeValueAsString(model));
    }

    private static Info info(String version) {
        return new Info()
                .title("Parley")
                .version(version)
                .description(DESCRIPTION)
                .contact(new Contact().name("Who runs this installation"))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    private static Components components(OperationModels parts) {
        var components = new Components()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("sk_live_… or sk_test_…")
                                .description("An API key as a bearer token."))
                .addSecuritySchemes(
                        HEADER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-API-Key")
                                .description("An API key in a header of its own."));
        parts.addTo(components);
        return components;
    }

    private static byte[] bytes(Written text) {
        try {
            return text.write().getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the document cannot be written", impossible);
        }
    }

    private interface Written {
        String write() throws JsonProcessingException;
    }
}
