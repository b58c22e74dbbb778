package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.id.SessionId;
import dev.parley.domain.run.RunClock;
import dev.parley.domain.run.Sessions;
import java.time.Duration;
import java.util.function.Function;

/** The part of a run that time acts upon. */
public final class RunClocks {

    private RunClocks() {}

    public static dev.parley.avro.state.RunClock encode(RunClock clock) {
        return new dev.parley.avro.state.RunClock(
                Enums.RUN_STATUS.encode(clock.status()),
                orNull(clock.scheduledAt(), Function.identity()),
                clock.expiresAt(),
                RunParts.encode(clock.limits()),
                encode(clock.sessions()),
                orNull(clock.workDeadline(), Function.identity()),
                orNull(clock.conversationEndedAt(), Function.identity()));
    }

    public static RunClock decode(dev.parley.avro.state.RunClock clock) {
        return new RunClock(
                Enums.RUN_STATUS.decode(clock.getStatus()),
                clock.getScheduledAt(),
                clock.getExpiresAt(),
                RunParts.decode(clock.getLimits()),
                decode(clock.getSessions()),
                clock.getWorkDeadline(),
                clock.getConversationEndedAt());
    }

    private static dev.parley.avro.state.Sessions encode(Sessions sessions) {
        return new dev.parley.avro.state.Sessions(
                sessions.count(),
                orNull(
                        sessions.open(),
                        it -> new dev.parley.avro.state.OpenSession(it.id().value(), it.openedAt(), it.lastWordAt())),
                orNull(sessions.last(), SessionId::value),
                sessions.closedDuration().toMillis(),
                orNull(sessions.lastClosedAt(), Function.identity()));
    }

    private static Sessions decode(dev.parley.avro.state.Sessions sessions) {
        return new Sessions(
                sessions.getCount(),
                sessions.getOpen()
                        .map(it -> new Sessions.OpenSession(
                                new SessionId(it.getId()), it.getOpenedAt(), it.getLastWordAt())),
                sessions.getLast().map(SessionId::new),
                Duration.ofMillis(sessions.getClosedMs()),
                sessions.getLastClosedAt());
    }
}
