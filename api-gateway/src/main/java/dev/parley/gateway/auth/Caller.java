package dev.parley.gateway.auth;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.Set;

/** The holder of an API key. */
public record Caller(ApiKeyId key, Tenant tenant, Set<Scope> scopes) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** The key's holder. */
    public static Caller of(ApiKey key) {
        return new Caller(key.id(), key.tenant(), key.scopes());
    }

    /** The key's id as it is written. */
    public String keyId() {
        return PublicIds.format(Kind.API_KEY, key.value());
    }

    /** Whether the key may do that. */
    public boolean may(Scope scope) {
        return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
    }

    /** This caller, if it may do that. */
    public Result<Caller> require(Scope scope) {
        return may(scope)
                ? Result.ok(this)
                : Result.refused(Problem.of(
                        ErrorCode.INSUFFICIENT_SCOPE, "The API key needs the scope " + scope.wireName() + "."));
    }
}
