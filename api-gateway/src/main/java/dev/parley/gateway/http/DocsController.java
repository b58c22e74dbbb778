package dev.parley.gateway.http;

import dev.parley.gateway.auth.WithoutKey;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The OpenAPI document as a page to browse: Swagger UI, from the class path only. */
@Controller("/docs")
@WithoutKey
@ExecuteOn(TaskExecutors.VIRTUAL)
final class DocsController {

    private static final String OWN = "/dev/parley/gateway/http/docs/";
    private static final String LIBRARY = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";

    /** Scripts, styles and connections of this server only; Swagger UI's pictures are data URLs in its style sheet. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private record File(String resource, String type) {}

    private static final Map<String, File> FILES = Map.of(
            "index.html", new File(OWN + "index.html", "text/html; charset=utf-8"),
            "start.js", new File(OWN + "start.js", "text/javascript; charset=utf-8"),
            "page.css", new File(OWN + "page.css", "text/css; charset=utf-8"),
            "swagger-ui.css", new File(LIBRARY + "swagger-ui.css", "text/css; charset=utf-8"),
            "swagger-ui-bundle.js", new File(LIBRARY + "swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
            "favicon-32x32.png", new File(LIBRARY + "favicon-32x32.png", "image/png"));

    /** The library's files lie under its version, which its own description tells. */
    private static String version() {
        var description = new Properties();
        try (var in = new ByteArrayInputStream(read("/META-INF/maven/org.webjars/swagger-ui/pom.properties"))) {
            description.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return description.getProperty("version");
    }

    @Get
    HttpResponse<byte[]> page() {
        return file("index.html").orElseThrow();
    }

    @Get("/{name}")
    Optional<HttpResponse<byte[]>> part(String name) {
        return file(name);
    }

    private static Optional<HttpResponse<byte[]>> file(String name) {
        return Optional.ofNullable(FILES.get(name))
                .map(file -> HttpResponse.ok(read(file.resource()))
                        .contentType(MediaType.of(file.type()))
                        .header("Content-Security-Policy", POLICY)
                        .header("Referrer-Policy", "no-referrer"));
    }

    private static byte[] read(String resource) {
        try (var in = DocsController.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
