package dev.parley.domain.graph;

import dev.parley.domain.json.Json;
import java.util.Optional;

/** What is known when an edge is chosen. */
@FunctionalInterface
public interface ConditionFacts {

    /** The value of the field as conditions write it (see {@link FieldPath}); empty when nothing is known. */
    Optional<Json> value(String field);
}
