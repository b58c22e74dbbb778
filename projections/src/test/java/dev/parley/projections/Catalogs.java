package dev.parley.projections;

import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.graph.Graph;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Writes the history of one catalog object, one event a second. */
public final class Catalogs {

    private final UUID id;
    private final Tenant tenant;
    private final Instant at;
    private final List<EventEnvelope<CatalogEvent>> events = new ArrayList<>();

    private Catalogs(UUID id, Tenant tenant, Instant at) {
        this.id = id;
        this.tenant = tenant;
        this.at = at;
    }

    /** A blueprint that was just made. */
    public static Catalogs blueprint(UUID id, Tenant tenant, Instant at, AgentId agent) {
        return new Catalogs(id, tenant, at).add(new CatalogEvent.BlueprintCreated(spec(agent)));
    }

    /** An API key that was just made. */
    public static Catalogs apiKey(UUID id, Tenant tenant, Instant at) {
        return new Catalogs(id, tenant, at)
                .add(new CatalogEvent.ApiKeyCreated("key", "digest", Set.of(), Optional.empty(), Optional.empty()));
    }

    public Catalogs add(CatalogEvent event) {
        long version = events.size() + 1L;
        events.add(new EventEnvelope<>(
                new EventMeta(
                        DerivedId.of("event", id, version),
                        tenant,
                        id,
                        version,
                        at.plusSeconds(version - 1),
                        new CommandId(DerivedId.of("command", id, version)),
                        "test",
                        "correlation"),
                event));
        return this;
    }

    public List<EventEnvelope<CatalogEvent>> events() {
        return List.copyOf(events);
    }

    private static BlueprintSpec spec(AgentId agent) {
        return new BlueprintSpec(
                agent,
                "Onboarding",
                Optional.empty(),
                Graph.EMPTY,
                new BlueprintSpec.Settings(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                BlueprintSpec.Pipeline.ALL,
                Json.Object.EMPTY);
    }
}
