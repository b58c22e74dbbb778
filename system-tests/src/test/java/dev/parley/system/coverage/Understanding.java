package dev.parley.system.coverage;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.parley.contract.OpenApi;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Holds what a client made of an answer against the answer's schema: every documented member has its place, and none is null. */
final class Understanding {

    private static final String KIND = "object";

    private final OpenApi api;
    private final List<String> gaps = new ArrayList<>();

    private Understanding(OpenApi api) {
        this.api = api;
    }

    /** Documented members that the value's types do not have, and places where it is null. */
    static List<String> gaps(OpenApi api, JsonNode schema, JsonNode answer, Object understood) {
        var walk = new Understanding(api);
        walk.value("", schema, answer, Optional.of(understood));
        return walk.gaps;
    }

    private void value(String path, JsonNode declared, JsonNode answer, Optional<?> understood) {
        if (understood.isEmpty()) {
            gaps.add(path + " is null");
            return;
        }
        var schema = api.variant(declared, answer);
        switch (understood.get()) {
            case Optional<?> optional ->
                optional.ifPresent(present -> value(path, declared, answer, Optional.of(present)));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    value(path + "/" + i, schema.path("items"), answer.path(i), Optional.ofNullable(list.get(i)));
                }
            }
            case Map<?, ?> map ->
                map.forEach((key, one) -> value(
                        path + "/" + key,
                        schema.path("additionalProperties"),
                        answer.path(key.toString()),
                        Optional.ofNullable(one)));
            case Record object -> object(path, schema, discriminator(declared), answer, object);
            default -> {
                // A value without members.
            }
        }
    }

    private void object(String path, JsonNode schema, String discriminator, JsonNode answer, Record object) {
        var components = components(object);
        components.forEach((name, component) -> {
            if (component.isEmpty()) {
                gaps.add(path + "/" + name + " is null");
            }
        });
        schema.path("properties").propertyStream().forEach(property -> {
            var name = property.getKey();
            if (components.containsKey(name)) {
                components
                        .get(name)
                        .ifPresent(value ->
                                value(path + "/" + name, property.getValue(), answer.path(name), Optional.of(value)));
            } else if (!name.equals(KIND) && !name.equals(discriminator)) {
                gaps.add(path + "/" + name + " has no place in "
                        + object.getClass().getSimpleName());
            }
        });
    }

    /** The member that tells variants apart; in Java the type does. */
    private String discriminator(JsonNode declared) {
        var schema = api.resolve(declared);
        return schema.has("anyOf")
                ? discriminator(schema.path("anyOf").get(0))
                : schema.path("discriminator").path("propertyName").asString("");
    }

    private static Map<String, Optional<Object>> components(Record object) {
        var components = new LinkedHashMap<String, Optional<Object>>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            components.put(
                    PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component.getName()),
                    Optional.ofNullable(value(component, object)));
        }
        return components;
    }

    private static Object value(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
