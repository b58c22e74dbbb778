package dev.parley.domain.envelope;

/** Why a command was refused: a closed list, the same in outcomes, API problems and docs. */
public enum RejectionCode {
    /** The command's content breaks a rule; the findings or the detail say which. */
    INVALID_REQUEST,
    /** The sender may not send this command. */
    FORBIDDEN,
    /** The signature or key of a producer did not hold. */
    UNAUTHORIZED,
    /** No such aggregate for this organization and mode. */
    NOT_FOUND,
    /** The state does not allow it; the detail names the state and what is allowed. */
    CONFLICT,
    /** The aggregate exists already and was created by another request. */
    ALREADY_EXISTS,
    /** The run has ended. */
    RUN_ENDED,
    /** The participant has not consented yet. */
    CONSENT_REQUIRED,
    /** The link is not open yet (scheduled more than 15 minutes ahead). */
    NOT_OPEN_YET,
    /** The node is not the one that is open, or not of the kind that takes this answer. */
    WRONG_NODE,
    /** A named limit was passed. */
    LIMIT_EXCEEDED,
    /** The expected version is not the aggregate's. */
    VERSION_MISMATCH,
    /** The same command id came with other content. */
    IDEMPOTENCY_KEY_REUSED,
    /** A result for a work item that is no longer waited for. */
    STALE_WORK_RESULT,
    /** Words that belong to another step than the one decided. */
    WRONG_STEP,
    /** The blueprint cannot be published as it is; see the findings. */
    NOT_PUBLISHABLE,
    /** The blueprint has no published version. */
    NOT_PUBLISHED,
    /** The aggregate was erased. */
    ERASED,
    /** The catalog object is archived. */
    ARCHIVED,
    /** Every place behind an open link is taken. */
    LINK_FULL,
    /** The time of an open link is over. */
    LINK_EXPIRED,
    /** An open link lets nobody in right now. */
    LINK_DISABLED
}
