package dev.parley.webhooks.send;

import dev.parley.domain.webhook.AttemptError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * What a receiver said, or why it said nothing.
 *
 * @param error empty for a success
 */
record Answer(OptionalInt statusCode, Optional<AttemptError> error, Optional<Duration> retryAfter) {

    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    static Answer of(int status, Optional<String> retryAfter, Instant now) {
        boolean asksToWait = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
        return new Answer(
                OptionalInt.of(status),
                error(status),
                retryAfter.filter(_ -> asksToWait).flatMap(text -> pause(text, now)));
    }

    static Answer none(AttemptError error) {
        return new Answer(OptionalInt.empty(), Optional.of(error), Optional.empty());
    }

    static Answer none(IOException failure) {
        return none(error(failure));
    }

    private static Optional<AttemptError> error(int status) {
        if (status >= SUCCESS && status < REDIRECTION) {
            return Optional.empty();
        }
        if (status >= REDIRECTION && status < CLIENT_ERROR) {
            return Optional.of(AttemptError.REDIRECTED);
        }
        return Optional.of(status == GONE ? AttemptError.GONE : AttemptError.HTTP_STATUS);
    }

    private static AttemptError error(IOException failure) {
        return switch (failure) {
            case AddressRefusedException _ -> AttemptError.ADDRESS_REFUSED;
            case UnknownHostException _ -> AttemptError.UNKNOWN_HOST;
            case InterruptedIOException _ -> AttemptError.TIMEOUT;
            case ConnectException _, NoRouteToHostException _ -> AttemptError.CONNECT_FAILED;
            case SSLException _ -> AttemptError.TLS_FAILED;
            default -> AttemptError.CONNECTION_LOST;
        };
    }

    /** Seconds, or a date; what is neither, or lies in the past, asks for nothing. */
    private static Optional<Duration> pause(String text, Instant now) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return Optional.ofNullable(DateUtils.parseStandardDate(text))
                .map(date -> Duration.between(now, date))
                .filter(Duration::isPositive);
    }
}
