package dev.parley.gateway.command;

import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.json.CanonicalJson;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Command ids and the ids of new objects. Where the sender named the request, both follow from that name, so that a repeated request
 * is the same command for the same object, on every gateway and after every restart. Thread-safe.
 */
public final class CommandIds {

    private static final String SEPARATOR = "\n";

    private final Supplier<UUID> random;

    /** @param random makes new ids, version 7 */
    public CommandIds(Supplier<UUID> random) {
        this.random = random;
    }

    /** Who may use the same key for the same thing: a tenant, or the holder of a join token. */
    public static String scope(Tenant tenant) {
        return tenant.organization() + "/" + tenant.mode();
    }

    /** A request as idempotency knows it. */
    public record Named(String scope, String method, String path, Optional<String> idempotencyKey) {

        /** The request tried once more: a command of its own, and the same one whenever the request is repeated. */
        public Named attempt(int number) {
            return number == 0
                    ? this
                    : new Named(scope, method, path, idempotencyKey.map(key -> key + SEPARATOR + number));
        }
    }

    /** The command's id. */
    public CommandId command(Named request) {
        return new CommandId(request.idempotencyKey()
                .map(key -> DerivedId.of("command", name(request, key)))
                .orElseGet(random));
    }

    /** The id of a command that the sender's message id names, unless the request has an idempotency key. */
    public CommandId command(Named request, RunId run, Optional<String> clientMessageId) {
        if (request.idempotencyKey().isPresent() || clientMessageId.isEmpty()) {
            return command(request);
        }
        var name = String.join(SEPARATOR, run.toString(), clientMessageId.get());
        return new CommandId(DerivedId.of("client-message", CanonicalJson.sha256Hex(name)));
    }

    /** The id of the object that the request makes. */
    public UUID newObject(Named request) {
        return request.idempotencyKey()
                .map(key -> DerivedId.of("object", name(request, key)))
                .orElseGet(random);
    }

    private static String name(Named request, String key) {
        return CanonicalJson.sha256Hex(String.join(SEPARATOR, request.scope(), request.method(), request.path(), key));
    }
}
