package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How something was said. */
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    MIXED,
    @JsonEnumDefaultValue
    UNKNOWN
}
