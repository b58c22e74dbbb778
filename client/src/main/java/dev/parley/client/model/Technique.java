package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How an agent follows up. */
public enum Technique {
    FUNNEL,
    FIVE_WHYS,
    COLUMBO,
    SOCRATIC,
    TELL_ME_MORE,
    DEVILS_ADVOCATE,
    SILENT_PROBE,
    HYPOTHETICAL,
    LABELLING,
    MIRRORING,
    CALIBRATED_QUESTIONS,
    ACTIVE_LISTENING,
    @JsonEnumDefaultValue
    UNKNOWN
}
