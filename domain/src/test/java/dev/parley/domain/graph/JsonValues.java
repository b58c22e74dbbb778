package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** JSON values for property tests, close enough to one another that comparing them is worth while. */
final class JsonValues {

    private JsonValues() {}

    static Arbitrary<Json> any() {
        Arbitrary<Json> scalars = Arbitraries.of(
                Json.Null.NULL,
                Json.bool(true),
                Json.bool(false),
                Json.text(""),
                Json.text("yes"),
                Json.text("Yes, please"),
                Json.text("2026-02-28"),
                Json.text("2026-02-28T09:00:00Z"),
                Json.number(0),
                Json.number(5),
                new Json.Num(new BigDecimal("5.0")));
        Arbitrary<Json> lists = scalars.list().ofMaxSize(3).map(Json.Array::new);
        Arbitrary<Json> objects =
                Arbitraries.maps(Arbitraries.of("a", "b"), scalars).ofMaxSize(2).map(Json.Object::new);
        return Arbitraries.oneOf(scalars, lists, objects);
    }
}
