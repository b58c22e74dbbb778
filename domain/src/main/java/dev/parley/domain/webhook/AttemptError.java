package dev.parley.domain.webhook;

/** Why an attempt failed. */
public enum AttemptError {
    /** The receiver answered with a status other than 2xx. */
    HTTP_STATUS,
    /** The receiver answered with a redirect; they are not followed. */
    REDIRECTED,
    /** The receiver answered 410: it wants nothing any more. */
    GONE,
    /** The receiver did not answer in time. */
    TIMEOUT,
    /** The name has no address. */
    UNKNOWN_HOST,
    /** The address is not one that may be sent to. */
    ADDRESS_REFUSED,
    /** Nobody listens there. */
    CONNECT_FAILED,
    /** The connection could not be secured. */
    TLS_FAILED,
    /** The connection broke. */
    CONNECTION_LOST,
    /** Nothing was sent: the webhook is disabled or archived. */
    WEBHOOK_DISABLED
}
