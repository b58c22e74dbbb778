package dev.parley.domain.run;

import dev.parley.domain.id.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The sittings of a run.
 *
 * @param count how many were opened
 * @param open the one that is open
 * @param last id of the newest session, open or not
 * @param closedDuration open time of all closed sessions together
 * @param lastClosedAt when the newest closed session ended
 */
public record Sessions(
        int count,
        Optional<OpenSession> open,
        Optional<SessionId> last,
        Duration closedDuration,
        Optional<Instant> lastClosedAt) {

    /** Nobody has joined. */
    public static final Sessions NONE =
            new Sessions(0, Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty());

    /** An open sitting; idle time counts from {@code lastWordAt}. */
    public record OpenSession(SessionId id, Instant openedAt, Instant lastWordAt) {}

    Sessions opened(SessionId id, Instant at) {
        if (open.isPresent()) {
            throw new ImpossibleEvent("a session is open already");
        }
        return new Sessions(
                count + 1, Optional.of(new OpenSession(id, at, at)), Optional.of(id), closedDuration, lastClosedAt);
    }

    Sessions closed(Instant at) {
        OpenSession session = open.orElseThrow(() -> new ImpossibleEvent("no session is open"));
        Duration length = Duration.between(session.openedAt(), at);
        return new Sessions(
                count,
                Optional.empty(),
                last,
                closedDuration.plus(length.isNegative() ? Duration.ZERO : length),
                Optional.of(at));
    }

    /** A word was said: an open session is not idle. */
    Sessions heard(Instant at) {
        return new Sessions(
                count,
                open.map(session -> new OpenSession(session.id(), session.openedAt(), at)),
                last,
                closedDuration,
                lastClosedAt);
    }
}
