package dev.parley.gateway.document;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.view.SessionView;
import dev.parley.gateway.json.JsonWriter;
import java.time.Instant;

/** One sitting of a run. */
public final class SessionDocument {

    private SessionDocument() {}

    /** The sitting's public id. */
    public static String id(SessionView session) {
        return PublicIds.format(Kind.SESSION, session.id().value());
    }

    /**
     * Writes the members.
     *
     * @param at up to when an open sitting's time counts
     */
    public static void write(JsonWriter out, SessionView session, Instant at) {
        Owner.write(out, Kind.SESSION, session.id().value(), session.tenant());
        out.text("run_id", PublicIds.format(Kind.RUN, session.runId().value()))
                .number("number", session.number())
                .time("opened_at", session.openedAt())
                .time("closed_at", session.closed().map(SessionView.Closed::at))
                .choice("close_reason", session.closed().map(SessionView.Closed::reason))
                .number("duration_s", session.durationS(at))
                .number("participant_messages", session.participantMessages())
                .number("agent_messages", session.agentMessages())
                .text("object", "session");
    }
}
