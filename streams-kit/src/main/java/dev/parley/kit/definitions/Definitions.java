package dev.parley.kit.definitions;

import dev.parley.domain.catalog.ApiKey;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.catalog.Webhook;
import dev.parley.domain.id.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Definitions in memory, with the ways to find them. Thread-safe for one writer. */
final class Definitions {

    private static final BinaryOperator<Definition> NEWER =
            (a, b) -> a.aggregateVersion() >= b.aggregateVersion() ? a : b;

    private final Map<String, Definition> byKey = new ConcurrentHashMap<>();
    private final Map<String, Definition> latest = new ConcurrentHashMap<>();
    private final Map<Tenant, Set<UUID>> webhooks = new ConcurrentHashMap<>();
    private final Map<String, UUID> keysByDigest = new ConcurrentHashMap<>();

    void put(Definition definition) {
        byKey.put(definition.key(), definition);
        latest.merge(id(definition.kind(), definition.uuid()), definition, NEWER);
        if (definition instanceof Webhook webhook) {
            webhooks.computeIfAbsent(webhook.tenant(), _ -> ConcurrentHashMap.newKeySet())
                    .add(webhook.uuid());
        }
        if (definition instanceof ApiKey key) {
            keysByDigest.put(key.digest(), key.uuid());
        }
    }

    Optional<Definition> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Definition> latest(String kind, UUID id) {
        return Optional.ofNullable(latest.get(id(kind, id)));
    }

    /** The newest revision of every object of that type. */
    <D extends Definition> Stream<D> latest(Class<D> type) {
        return latest.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** The newest revision of the API key with that digest: a revoked key is found as revoked. */
    Optional<ApiKey> apiKey(String digest) {
        return Optional.ofNullable(keysByDigest.get(digest))
                .flatMap(id -> latest(ApiKey.KIND, id))
                .map(ApiKey.class::cast)
                .filter(key -> key.digest().equals(digest));
    }

    /** The newest revisions of the tenant's webhooks, archived ones included. */
    List<Webhook> webhooks(Tenant tenant) {
        return webhooks.getOrDefault(tenant, Set.of()).stream()
                .flatMap(id -> latest(Webhook.KIND, id).stream())
                .map(Webhook.class::cast)
                .toList();
    }

    int size() {
        return byKey.size();
    }

    private static String id(String kind, UUID id) {
        return kind + ":" + id;
    }
}
