package dev.parley.webhooks.router;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Builds the data of an occurrence: names and spellings are the API's. Not thread-safe. */
final class Data {

    private final Map<String, Json> members = new LinkedHashMap<>();

    Data(String object, Kind kind, Optional<UUID> id) {
        text("object", object);
        id("id", kind, id);
    }

    Data text(String name, String value) {
        members.put(name, Json.text(value));
        return this;
    }

    Data number(String name, long value) {
        members.put(name, Json.number(value));
        return this;
    }

    Data id(String name, Kind kind, Optional<UUID> id) {
        members.put(
                name, id.map(value -> Json.text(PublicIds.format(kind, value))).orElse(Json.Null.NULL));
        return this;
    }

    Data choice(String name, Optional<? extends Enum<?>> value) {
        members.put(
                name,
                value.map(constant -> Json.text(constant.name().toLowerCase(Locale.ROOT)))
                        .orElse(Json.Null.NULL));
        return this;
    }

    Json.Object of(Tenant tenant) {
        members.put("test_mode", Json.bool(tenant.mode() == Mode.TEST));
        return new Json.Object(members);
    }
}
