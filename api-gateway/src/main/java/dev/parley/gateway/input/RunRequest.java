package dev.parley.gateway.input;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunCommand.CancelInterviewRun;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.gateway.problem.Result;
import java.util.Optional;

/** The bodies of {@code POST interview-runs} and of the POSTs that end a run. */
public final class RunRequest {

    public static final int NAME_BYTES = 512;

    private RunRequest() {}

    /** A new run, its references not resolved yet. */
    public static Result<CreateInterviewRun> read(Body body) {
        return body.read(in -> {
            var create = new CreateInterviewRun(
                    new BlueprintId(in.id("blueprint_id", Kind.BLUEPRINT)),
                    in.optionalId("agent_id", Kind.AGENT).map(AgentId::new),
                    in.optionalId("channel_id", Kind.CHANNEL).map(ChannelId::new),
                    in.optionalId("connector_id", Kind.CONNECTOR).map(ConnectorId::new),
                    in.object("participant").map(RunRequest::participant).orElse(Participant.ANONYMOUS),
                    in.time("scheduled_at"),
                    in.time("expires_at"),
                    in.httpsAddress("meeting_url"),
                    in.metadata("metadata"),
                    Optional.empty());
            refuseContradictions(in, create);
            return create;
        });
    }

    /** Why a run is cancelled. */
    public static Result<CancelInterviewRun> readCancel(Body body) {
        return body.read(in -> new CancelInterviewRun(in.optionalText("reason", NAME_BYTES)));
    }

    /** A body that has nothing to say. */
    public static Result<Body> readNothing(Body body) {
        return body.read(in -> body);
    }

    private static Participant participant(Fields in) {
        var participant = new Participant(
                in.optionalText("external_id", NAME_BYTES),
                in.optionalText("name", NAME_BYTES),
                in.metadata("metadata"));
        in.done();
        return participant;
    }

    private static void refuseContradictions(Fields in, CreateInterviewRun create) {
        if (create.channelId().isPresent() && create.connectorId().isPresent()) {
            in.error("connector_id", "contradictory", "cannot be given together with channel_id");
        }
        if (create.connectorId().isPresent() && create.meetingUrl().isEmpty()) {
            in.error("meeting_url", "required", "is required with a connector");
        }
        if (create.meetingUrl().isPresent() && create.connectorId().isEmpty()) {
            in.error("meeting_url", "contradictory", "can only be given together with connector_id");
        }
        if (create.scheduledAt().isPresent()
                && create.expiresAt().isPresent()
                && !create.expiresAt().get().isAfter(create.scheduledAt().get())) {
            in.error("expires_at", "contradictory", "must be later than scheduled_at");
        }
    }
}
