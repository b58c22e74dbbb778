package dev.parley.domain.view;

import java.time.Instant;

/**
 * What a run waits for. A run that has not ended always waits for something, and never for ever.
 *
 * @param since when it came to wait for it
 * @param until when it goes on without it, by itself
 */
public record WaitingFor(What what, Instant since, Instant until) {

    /** What must come before a run goes on. */
    public enum What {
        /** The scheduled time. */
        SCHEDULED_TIME,
        /** The participant, who has not joined, or has left. */
        PARTICIPANT,
        /** The participant's consent. */
        CONSENT,
        /** The participant's answer. */
        ANSWER,
        /** An interviewer's assessment of an answer. */
        ASSESSMENT,
        /** The responses, which are being drawn. */
        RESPONSES,
        /** The analysis, which is being made. */
        ANALYSIS
    }
}
