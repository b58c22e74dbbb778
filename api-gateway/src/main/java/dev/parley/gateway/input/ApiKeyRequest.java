package dev.parley.gateway.input;

import dev.parley.domain.catalog.Scope;
import dev.parley.domain.catalog.ScopeNames;
import dev.parley.gateway.problem.Result;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The body of {@code POST api-keys}. */
public record ApiKeyRequest(String name, Set<Scope> scopes, Optional<Instant> expiresAt) {

    public static final int NAME_BYTES = 256;

    public ApiKeyRequest {
        scopes = Set.copyOf(scopes);
    }

    /** Reads it; a key that expires has its end ahead of {@code now}. */
    public static Result<ApiKeyRequest> read(Body body, Instant now) {
        return body.read(in -> {
            var request = new ApiKeyRequest(in.text("name", NAME_BYTES), scopes(in), in.time("expires_at"));
            if (request.expiresAt.filter(end -> !end.isAfter(now)).isPresent()) {
                in.error("expires_at", "out_of_range", "must lie in the future");
            }
            return request;
        });
    }

    private static Set<Scope> scopes(Fields in) {
        var scopes = EnumSet.noneOf(Scope.class);
        var names = in.texts("scopes", ScopeNames.all().size(), NAME_BYTES);
        for (int i = 0; i < names.size(); i++) {
            var named = ScopeNames.scopes(names.get(i));
            if (named.isEmpty()) {
                in.error("scopes[" + i + "]", "unknown_value", "must be one of " + String.join(", ", ScopeNames.all()));
            }
            scopes.addAll(named);
        }
        if (names.isEmpty()) {
            in.error("scopes", "required", "must name at least one scope");
        }
        return scopes;
    }
}
