package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far an agent probes. */
public enum ProbingDepth {
    LIGHT,
    MODERATE,
    DEEP,
    @JsonEnumDefaultValue
    UNKNOWN
}
