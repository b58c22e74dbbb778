package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** An agent's tone. */
public enum Tone {
    CONVERSATIONAL,
    FORMAL,
    NEUTRAL,
    @JsonEnumDefaultValue
    UNKNOWN
}
