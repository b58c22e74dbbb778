package dev.parley.domain.run;

/** Where the participant's consent stands. */
public enum ConsentStatus {
    PENDING,
    GRANTED,
    DECLINED,
    WITHDRAWN,
    NOT_REQUIRED
}
