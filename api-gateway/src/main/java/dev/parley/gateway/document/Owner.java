package dev.parley.gateway.document;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.json.JsonWriter;
import java.util.UUID;

/** The members with which every object's document begins. */
final class Owner {

    private Owner() {}

    static void write(JsonWriter out, Kind kind, UUID id, Tenant tenant) {
        out.text("id", PublicIds.format(kind, id));
        write(out, tenant);
    }

    static void write(JsonWriter out, Tenant tenant) {
        out.text(
                        "organization_id",
                        PublicIds.format(
                                Kind.ORGANIZATION, tenant.organization().value()))
                .bool("test_mode", tenant.mode() == Mode.TEST);
    }
}
