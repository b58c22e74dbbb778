package dev.parley.gateway.openapi;

import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.WaitingFor;
import dev.parley.gateway.input.Fields;
import dev.parley.gateway.input.RunRequest;
import dev.parley.gateway.read.Expand;
import java.util.Arrays;

/** Interview runs as the API takes and shows them. */
final class RunShapes {

    /** What POST takes. */
    static final Members NEW = Shape.object("NewInterviewRun")
            .with("blueprint_id", Shape.id(Kind.BLUEPRINT))
            .optional("agent_id", Shape.id(Kind.AGENT).describedAs("The blueprint's agent when it is left out."))
            .optional(
                    "channel_id",
                    Shape.id(Kind.CHANNEL)
                            .describedAs("The built-in chat when this and connector_id are left out; not with it."))
            .optional("connector_id", Shape.id(Kind.CONNECTOR).describedAs("Takes a meeting_url; not with channel_id."))
            .optional(
                    "participant",
                    Shape.object("NewParticipant")
                            .optional("external_id", Shape.text(RunRequest.NAME_BYTES))
                            .optional("name", Shape.text(RunRequest.NAME_BYTES))
                            .optional("metadata", Owned.metadata()))
            .optional("scheduled_at", Shape.time())
            .optional("expires_at", Shape.time().describedAs("Later than scheduled_at."))
            .optional("meeting_url", Shape.httpsAddress(Fields.ADDRESS_BYTES).describedAs("Required with a connector."))
            .optional("metadata", Owned.metadata());

    /** What cancel takes. */
    static final Members CANCEL = Shape.object("Cancellation").optional("reason", Shape.text(RunRequest.NAME_BYTES));

    /** What a run refers to. */
    static final Members REFERENCES = Shape.object()
            .with("blueprint_id", Shape.id(Kind.BLUEPRINT))
            .with("blueprint_version", Shape.version())
            .with("agent_id", Shape.id(Kind.AGENT))
            .with("channel_id", Shape.id(Kind.CHANNEL).orNull())
            .with("connector_id", Shape.id(Kind.CONNECTOR).orNull());

    /** Who is interviewed. */
    static final Members PARTICIPANT = Shape.object("Participant")
            .with("external_id", Shape.text().orNull())
            .with("name", Shape.text().orNull())
            .with("metadata", Shape.freeObject());

    /** What a run waits for. */
    static final Shape WAITING_FOR = Shape.object("WaitingFor")
            .with("what", Shape.choice(WaitingFor.What.class))
            .with("since", Shape.time())
            .with("until", Shape.time().describedAs("When the run goes on without it, by itself."));

    /** A run. */
    static final Members RUN = Owned.object("InterviewRun", Kind.RUN)
            .with(REFERENCES)
            .with("meeting_url", Shape.text().orNull())
            .with("dial_in_pin", Shape.pattern("^[0-9]{6}$").orNull())
            .with("status", Shape.choice(RunStatus.class))
            .with("end_reason", Shape.choice(EndReason.class).orNull())
            .with("consent_status", Shape.choice(ConsentStatus.class))
            .with("participant", PARTICIPANT)
            .with("join_url", Shape.format("uri").orNull().describedAs("For keys with runs:write, until the run ends."))
            .with("join_token", Shape.text().orNull())
            .with("expires_at", Shape.time())
            .with("scheduled_at", Shape.time().orNull())
            .with("language", Shape.text())
            .with(
                    "progress",
                    Shape.object("Progress")
                            .with("nodes_total", Shape.count())
                            .with("nodes_visited", Shape.count())
                            .with("current_node", Shape.text().orNull())
                            .with("path_taken", Shape.list(Shape.text()))
                            .with("duration_s", Shape.count())
                            .with("estimated_remaining_s", Shape.count()))
            .with("waiting_for", WAITING_FOR.orNull().describedAs("Never null before the run has ended."))
            .with("current_session_id", Shape.id(Kind.SESSION).orNull())
            .with("session_count", Shape.count())
            .with("transcript_id", Shape.id(Kind.TRANSCRIPT).orNull())
            .with("responses_id", Shape.id(Kind.RESPONSES).orNull())
            .with("analysis_id", Shape.id(Kind.ANALYSIS).orNull())
            .with("started_at", Shape.time().orNull())
            .with("completed_at", Shape.time().orNull())
            .with("metadata", Shape.freeObject())
            .with(Owned.times())
            .with("version", Shape.version())
            .with("object", Shape.constant("interview_run"))
            .with("blueprint", BlueprintShapes.BLUEPRINT.orNull())
            .with("agent", AgentShapes.AGENT.orNull())
            .with("channel", ChannelShapes.CHANNEL.orNull())
            .with("connector", ConnectorShapes.CONNECTOR.orNull())
            .with("transcript", ResultShapes.TRANSCRIPT.orNull())
            .with("responses", ResultShapes.RESPONSES.orNull())
            .with("analysis", ResultShapes.ANALYSIS.orNull());

    /** What a reader of runs can expand. */
    static final Parameter EXPAND = Parameter.query(
            "expand[]",
            Shape.list(
                    Shape.oneOf(Arrays.stream(Expand.values()).map(Expand::path).toList())),
            "What is shown in full; each needs the scope for what it shows.");

    private RunShapes() {}
}
