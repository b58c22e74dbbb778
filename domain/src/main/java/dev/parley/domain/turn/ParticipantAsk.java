package dev.parley.domain.turn;

/** What a participant asks of the interviewer instead of answering. */
public enum ParticipantAsk {
    /** To hear the question again. */
    REPEAT,
    /** To be told what is meant. */
    CLARIFY,
    /** To leave this question out. */
    SKIP,
    /** To end the interview here. */
    STOP
}
