package dev.parley.domain.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. Immutable; object members keep their order and numbers their scale, so the same JSON comes out. */
public sealed interface Json {

    /** The JSON literal {@code null}. */
    enum Null implements Json {
        NULL
    }

    /** A JSON boolean. */
    record Bool(boolean value) implements Json {}

    /** A JSON number, exact. */
    record Num(BigDecimal value) implements Json {}

    /** A JSON string. */
    record Text(String value) implements Json {}

    /** A JSON array. */
    record Array(List<Json> items) implements Json {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** A JSON object; members in the order given. */
    record Object(Map<String, Json> members) implements Json {
        /** The object without members. */
        public static final Object EMPTY = new Object(Map.of());

        public Object {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member of that name, if there is one. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    static Json text(String value) {
        return new Text(value);
    }

    static Json number(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    static Json bool(boolean value) {
        return new Bool(value);
    }

    static Json texts(List<String> values) {
        var items = new ArrayList<Json>(values.size());
        values.forEach(value -> items.add(new Text(value)));
        return new Array(items);
    }
}
