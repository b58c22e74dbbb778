package dev.parley.gateway.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that a participant's browser or a bot is sent to. */
final class WebAddresses {

    private static final int MAX_BYTES = 2048;

    private WebAddresses() {}

    /** A member with an absolute https URL. */
    static Optional<String> https(Fields in, String name) {
        var url = in.optionalText(name, MAX_BYTES);
        if (url.isPresent() && !isHttps(url.get())) {
            in.error(name, "invalid_format", "must be an absolute https URL");
        }
        return url;
    }

    private static boolean isHttps(String text) {
        try {
            var uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notAUrl) {
            return false;
        }
    }
}
