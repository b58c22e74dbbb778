package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.ApiKeySpec;
import dev.parley.domain.catalog.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is said of API keys. */
public final class ApiKeySpecs {

    private ApiKeySpecs() {}

    public static ApiKeySpec encode(String name, String digest, Set<Scope> scopes, Optional<Instant> expiresAt) {
        return new ApiKeySpec(name, digest, Enums.SCOPE.encodeAll(scopes), orNull(expiresAt, Function.identity()));
    }

    /** What the key may do. */
    public static Set<Scope> scopes(ApiKeySpec spec) {
        return new HashSet<>(Lists.map(spec.getScopes(), Enums.SCOPE::decode));
    }
}
