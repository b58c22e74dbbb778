package dev.parley.system.deployment;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.Scope;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Makes API keys the way an operator bootstraps them: a command to the catalog, with the digest only. */
final class Keys {

    private Keys() {}

    static Key create(Kafka kafka, Tenant tenant) {
        String secret = "sk_" + tenant.mode().name().toLowerCase(Locale.ROOT) + "_"
                + UUID.randomUUID().toString().replace("-", "");
        var meta = new CommandMeta(
                new CommandId(UUID.randomUUID()),
                tenant,
                UUID.randomUUID(),
                Issuer.WORKER,
                "system-tests",
                Instant.now(),
                "key",
                OptionalInt.empty(),
                false,
                OptionalLong.empty(),
                "system-tests",
                Optional.empty());
        var command = new CatalogCommand.CreateApiKey(
                "tests", digest(secret), Set.of(Scope.ADMIN), Optional.empty(), Optional.empty());
        kafka.write(
                Topics.CATALOG_COMMANDS.name(),
                meta.aggregateId().toString(),
                kafka.encode(Topics.CATALOG_COMMANDS, new CommandEnvelope<CatalogCommand>(meta, command)),
                List.of());
        return new Key(PublicIds.format(PublicIds.Kind.API_KEY, meta.aggregateId()), secret);
    }

    private static String digest(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
