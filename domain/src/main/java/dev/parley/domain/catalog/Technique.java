package dev.parley.domain.catalog;

/** The interviewing techniques an agent may use for follow-ups. */
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
    ACTIVE_LISTENING
}
