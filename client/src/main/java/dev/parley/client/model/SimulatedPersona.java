package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whom a simulated participant is like. */
public enum SimulatedPersona {
    COOPERATIVE,
    TERSE,
    EVASIVE,
    TALKATIVE,
    OFF_TOPIC,
    HOSTILE,
    SECOND_LANGUAGE,
    @JsonEnumDefaultValue
    UNKNOWN
}
