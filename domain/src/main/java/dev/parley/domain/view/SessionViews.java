package dev.parley.domain.view;

import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventMeta;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.run.RunEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Folds a run's events into its sittings. */
public final class SessionViews {

    private final Map<SessionId, SessionView> sessions = new LinkedHashMap<>();
    private Optional<SessionId> newest = Optional.empty();

    private SessionViews() {}

    /**
     * The sittings, oldest first.
     *
     * @param events the run's events, oldest first
     */
    public static List<SessionView> of(List<EventEnvelope<RunEvent>> events) {
        var fold = new SessionViews();
        events.forEach(fold::add);
        return new ArrayList<>(fold.sessions.values());
    }

    private void add(EventEnvelope<RunEvent> envelope) {
        RunEvent event = envelope.event();
        if (event instanceof RunEvent.SessionOpened opened) {
            open(envelope.meta(), opened);
        } else if (event instanceof RunEvent.SessionClosed(var id, var reason, var closedAt)) {
            change(id, session -> session.closed(new SessionView.Closed(closedAt, reason)));
        } else if (event instanceof RunEvent.MessageRecorded message) {
            change(message.sessionId(), session -> session.heard(1, 0));
        } else if (event instanceof RunEvent.ContentResponded responded) {
            change(responded.sessionId(), session -> session.heard(1, 0));
        } else if (event instanceof RunEvent.AgentSpoke
                || event instanceof RunEvent.TurnTaken turn && turn.speech().isPresent()) {
            newest.ifPresent(id -> change(id, session -> session.heard(0, 1)));
        }
    }

    private void open(EventMeta meta, RunEvent.SessionOpened opened) {
        newest = Optional.of(opened.sessionId());
        sessions.put(
                opened.sessionId(),
                new SessionView(
                        opened.sessionId(),
                        new RunId(meta.aggregateId()),
                        meta.tenant(),
                        opened.number(),
                        meta.occurredAt(),
                        Optional.empty(),
                        0,
                        0));
    }

    private void change(SessionId session, UnaryOperator<SessionView> change) {
        sessions.computeIfPresent(session, (ignored, view) -> change.apply(view));
    }
}
