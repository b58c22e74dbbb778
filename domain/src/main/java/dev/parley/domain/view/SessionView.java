package dev.parley.domain.view;

import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.run.SessionCloseReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One sitting of a run.
 *
 * @param number counted from 1
 * @param closed when and why it ended, unless it is open
 * @param participantMessages messages and content responses
 * @param agentMessages what the agent said
 */
public record SessionView(
        SessionId id,
        RunId runId,
        Tenant tenant,
        int number,
        Instant openedAt,
        Optional<Closed> closed,
        int participantMessages,
        int agentMessages) {

    /** How a sitting ended. */
    public record Closed(Instant at, SessionCloseReason reason) {}

    /** Seconds from its beginning to its end, or to {@code now} while it is open; never negative. */
    public long durationS(Instant now) {
        Instant end = closed.map(Closed::at).orElse(now);
        return Math.max(0, Duration.between(openedAt, end).toSeconds());
    }

    SessionView heard(int byParticipant, int byAgent) {
        return new SessionView(
                id,
                runId,
                tenant,
                number,
                openedAt,
                closed,
                participantMessages + byParticipant,
                agentMessages + byAgent);
    }

    SessionView closed(Closed end) {
        return new SessionView(
                id, runId, tenant, number, openedAt, Optional.of(end), participantMessages, agentMessages);
    }
}
