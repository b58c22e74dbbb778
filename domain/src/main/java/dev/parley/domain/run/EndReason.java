package dev.parley.domain.run;

/** Why a run, or its conversation, ended. */
public enum EndReason {
    /** The last node was answered. */
    GRAPH_COMPLETED,
    /** Somebody sent EndInterviewRun, or the participant asked the agent to stop. */
    ENDED_BY_REQUEST,
    /** The run's or the session's time was up. */
    TIME_LIMIT,
    /** The agent's off-topic handling says to end. */
    OFF_TOPIC,
    /** The run may not hold more messages. */
    MESSAGE_LIMIT,
    CONSENT_DECLINED,
    CONSENT_WITHDRAWN,
    /** No session open for the resume window. */
    PARTICIPANT_LEFT,
    /** {@code expires_at} passed before the conversation began. */
    EXPIRED,
    /** Somebody sent CancelInterviewRun. */
    CANCELLED,
    /** A step of the pipeline failed for good. */
    PIPELINE_FAILED
}
