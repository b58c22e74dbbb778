package dev.parley.gateway.openapi;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What documents have in common, and what the sample objects have in common. */
final class Owned {

    /** The organization that the examples belong to. */
    static final Tenant TENANT =
            new Tenant(new OrganizationId(UUID.fromString("0198d2a4-7c11-7e53-9f0b-2f6b7a1c9d00")), Mode.TEST);

    static final Instant CREATED = Instant.parse("2026-05-04T09:30:00Z");
    static final Instant UPDATED = Instant.parse("2026-05-04T09:45:12.250Z");
    static final Json.Object METADATA = new Json.Object(Map.of("team", Json.text("research")));

    private Owned() {}

    /** An id of the samples; {@code number} tells them apart. */
    static UUID sampleId(int number) {
        return UUID.fromString("0198d2a4-7c11-7e53-9f0b-%012x".formatted(number));
    }

    /** The members with which every object begins. */
    static Members object(String name, Kind kind) {
        return Shape.object(name).with("id", Shape.id(kind)).with(tenant());
    }

    /** Whose it is. */
    static Members tenant() {
        return Shape.object()
                .with("organization_id", Shape.id(Kind.ORGANIZATION))
                .with("test_mode", Shape.bool().describedAs("Whether it belongs to the test mode."));
    }

    /** When it was made and changed. */
    static Members times() {
        return Shape.object().with("created_at", Shape.time()).with("updated_at", Shape.time());
    }

    /** Whether and when it was archived. */
    static Members archivable() {
        return Shape.object()
                .with("archived", Shape.bool())
                .with("archived_at", Shape.time().orNull());
    }

    /** What is the client's own, as a request may have it. */
    static Shape metadata() {
        return new Shape.FreeObject(java.util.OptionalInt.of(Limits.METADATA_KEYS))
                .describedAs("Any JSON; each value at most " + Limits.METADATA_VALUE_BYTES + " bytes as JSON text.");
    }
}
