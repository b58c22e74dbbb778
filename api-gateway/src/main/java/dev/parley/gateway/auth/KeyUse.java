package dev.parley.gateway.auth;

import dev.parley.domain.catalog.CatalogCommand;
import dev.parley.domain.catalog.CatalogCommand.NoteApiKeyUse;
import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.ApiKeyId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.limits.Limits;
import dev.parley.gateway.port.CommandSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tells the catalog, once in a while, that a key is in use; off the way of the request, and nobody waits for it. The core sees to it
 * that several gateways do not tell more often. Thread-safe.
 */
public final class KeyUse {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(1);

    private final CommandSink commands;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /** When the use of a key is next worth telling: one entry for each key that is used here. */
    private final Map<ApiKeyId, Instant> next = new ConcurrentHashMap<>();

    public KeyUse(CommandSink commands, InstantSource clock, Supplier<UUID> ids) {
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
    }

    /** The key was used just now. */
    public void note(Tenant tenant, ApiKeyId key) {
        var now = clock.instant();
        var due = next.getOrDefault(key, Instant.MIN);
        if (!now.isBefore(due) && claim(key, due, now.plus(Limits.API_KEY_USE_NOTED_AFTER))) {
            Thread.ofVirtual().name("key-use").start(() -> tell(tenant, key, now));
        }
    }

    private boolean claim(ApiKeyId key, Instant due, Instant following) {
        return due.equals(Instant.MIN) ? next.putIfAbsent(key, following) == null : next.replace(key, due, following);
    }

    private void tell(Tenant tenant, ApiKeyId key, Instant now) {
        commands.sendCatalog(command(tenant, key, now), Optional.empty()).exceptionally(_ -> {
            next.put(key, now.plus(TRY_AGAIN_AFTER));
            return null;
        });
    }

    private CommandEnvelope<CatalogCommand> command(Tenant tenant, ApiKeyId key, Instant now) {
        var id = ids.get();
        return new CommandEnvelope<>(
                new CommandMeta(
                        new CommandId(id),
                        tenant,
                        key.value(),
                        Issuer.WORKER,
                        "api-gateway",
                        now,
                        "",
                        OptionalInt.empty(),
                        false,
                        OptionalLong.empty(),
                        id.toString(),
                        Optional.empty()),
                new NoteApiKeyUse());
    }
}
