package dev.parley.gateway.auth;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.CreateApiKey;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.json.CanonicalJson;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * An admin key that the operator brings: with it all others are made. The catalog learns its digest only. Its ids follow from it, so
 * that making it known again, at every start and by every gateway, changes nothing, not even when it was revoked.
 */
public record FirstKey(OrganizationId organization, String secret) {

    public FirstKey {
        if (!ApiKeys.isKey(secret)) {
            throw new IllegalArgumentException(
                    "an API key is sk_live_ or sk_test_ and 16 to 128 letters, digits, _ and -");
        }
    }

    /** The organization of an operator who names none: the same for ever. */
    public static OrganizationId onlyOrganization() {
        return new OrganizationId(DerivedId.of("organization", "only"));
    }

    /** Live or test, as the key says. */
    public Mode mode() {
        return secret.startsWith(ApiKeys.TEST) ? Mode.TEST : Mode.LIVE;
    }

    /** The key's id in the catalog. */
    public UUID id() {
        return DerivedId.of("api_key", CanonicalJson.sha256Hex(secret));
    }

    /** The command that makes it known. */
    public CommandEnvelope<CatalogCommand> command(String issuedBy, Instant now) {
        var digest = CanonicalJson.sha256Hex(secret);
        var id = id();
        var meta = new CommandMeta(
                new CommandId(DerivedId.of("first_key", digest)),
                new Tenant(organization, mode()),
                id,
                Issuer.WORKER,
                issuedBy,
                now,
                digest,
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                id.toString(),
                Optional.empty());
        var name = "first " + mode().name().toLowerCase(Locale.ROOT) + " key";
        return new CommandEnvelope<>(
                meta,
                new CreateApiKey(
                        name, digest, Set.of(Scope.ADMIN), Optional.empty(), Optional.of(NewSecrets.hint(secret))));
    }

    @Override
    public String toString() {
        return "FirstKey[" + NewSecrets.hint(secret) + "]";
    }
}
