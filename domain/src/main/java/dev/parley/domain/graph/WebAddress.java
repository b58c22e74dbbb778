package dev.parley.domain.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Which addresses may be shown to people. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether the text is a complete https address. */
    public static boolean isHttps(String text) {
        return hasScheme(text, "https");
    }

    /** Whether the text is a complete https or http address. */
    public static boolean isHttp(String text) {
        return isHttps(text) || hasScheme(text, "http");
    }

    private static boolean hasScheme(String text, String scheme) {
        try {
            var uri = new URI(text);
            return scheme.equalsIgnoreCase(uri.getScheme())
                    && Optional.ofNullable(uri.getHost()).isPresent();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
