package dev.parley.gateway.http;

import dev.parley.gateway.auth.ApiKeys;
import dev.parley.gateway.auth.Caller;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Who holds the key that a request brings: three filters ask, a digest of the key is made once. Thread-safe. */
final class KeyHolders {

    private static final String HOLDER = "parley.key-holder";

    private final ApiKeys keys;

    KeyHolders(ApiKeys keys) {
        this.keys = keys;
    }

    /** The holder as found when first asked for this request; looked for again while nobody is known to hold the key. */
    Optional<Caller> of(HttpRequest<?> request) {
        return request.getAttribute(HOLDER, Caller.class).or(() -> find(request));
    }

    private Optional<Caller> find(HttpRequest<?> request) {
        var found = Credentials.in(request).flatMap(keys::find);
        found.ifPresent(holder -> request.setAttribute(HOLDER, holder));
        return found;
    }
}
