package dev.parley.gateway.http;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.asyncapi.AsyncApiDocument;
import dev.parley.gateway.openapi.Declarations;
import dev.parley.gateway.openapi.OpenApiDocument;
import dev.parley.kit.topic.Topics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the API says of itself; made when it is first asked for, then kept. Thread-safe. */
final class Descriptions {

    /** The version of the API in its descriptions. */
    static final String VERSION = "1.0.0";

    private final GatewayConfig config;
    private final Map<Kind, byte[]> made = new ConcurrentHashMap<>();

    Descriptions(GatewayConfig config) {
        this.config = config;
    }

    /** The descriptions there are. */
    enum Kind {
        OPENAPI_YAML,
        OPENAPI_JSON,
        ASYNCAPI_YAML
    }

    /** The text of one, in UTF-8. */
    byte[] text(Kind kind) {
        return made.computeIfAbsent(kind, this::make);
    }

    private byte[] make(Kind kind) {
        return switch (kind) {
            case OPENAPI_YAML -> openApi().yaml();
            case OPENAPI_JSON -> openApi().json();
            case ASYNCAPI_YAML -> AsyncApiDocument.of(Topics.ALL, VERSION).yaml();
        };
    }

    private OpenApiDocument openApi() {
        return OpenApiDocument.of(Declarations.ALL, config.publicBaseUrl(), VERSION);
    }
}
