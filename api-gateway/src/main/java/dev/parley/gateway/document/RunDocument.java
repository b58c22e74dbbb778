package dev.parley.gateway.document;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.Connector;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.json.JsonWriter;
import java.time.Instant;
import java.util.Optional;

/**
 * An interview run with what was expanded of it.
 *
 * @param link how to join, where the reader may know it
 * @param at the time for which durations are told
 */
public record RunDocument(RunView run, Optional<JoinLink> link, Expanded expanded, Instant at) {

    /** What of a run is shown in full; the rest is {@code null} in the document. */
    public record Expanded(
            Optional<BlueprintDocument> blueprint,
            Optional<Agent> agent,
            Optional<Channel> channel,
            Optional<Connector> connector,
            Optional<TranscriptView> transcript,
            Optional<ResponsesView> responses,
            Optional<AnalysisView> analysis) {
        /** Nothing. */
        public static final Expanded NONE = new Expanded(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Writes the members. */
    public void write(JsonWriter out) {
        Owner.write(out, Kind.RUN, run.id().value(), run.tenant());
        references(out, run.pins());
        out.text("meeting_url", run.meetingUrl())
                .text("dial_in_pin", run.dialInPin())
                .choice("status", run.status())
                .choice("end_reason", run.endReason())
                .choice("consent_status", run.consentStatus())
                .object("participant", participant -> participant(participant, run.participant()))
                .text("join_url", link.map(JoinLink::url))
                .text("join_token", link.map(JoinLink::token))
                .time("expires_at", run.expiresAt())
                .time("scheduled_at", run.scheduledAt())
                .text("language", run.language())
                .object("progress", progress -> progress(progress, run.progress(), at))
                .object("waiting_for", run.waiting(), WaitingDocument::write)
                .text(
                        "current_session_id",
                        run.currentSessionId().map(id -> PublicIds.format(Kind.SESSION, id.value())))
                .number("session_count", run.sessionCount())
                .text("transcript_id", run.transcriptId().map(id -> PublicIds.format(Kind.TRANSCRIPT, id.value())))
                .text("responses_id", run.responsesId().map(id -> PublicIds.format(Kind.RESPONSES, id.value())))
                .text("analysis_id", run.analysisId().map(id -> PublicIds.format(Kind.ANALYSIS, id.value())))
                .time("started_at", run.startedAt())
                .time("completed_at", run.completedAt())
                .json("metadata", run.metadata())
                .time("created_at", run.createdAt())
                .time("updated_at", run.updatedAt())
                .number("version", run.version())
                .text("object", "interview_run");
        expanded(out);
    }

    static void references(JsonWriter out, RunPins pins) {
        out.text(
                        "blueprint_id",
                        PublicIds.format(Kind.BLUEPRINT, pins.blueprintId().value()))
                .number("blueprint_version", pins.blueprintVersion())
                .text("agent_id", PublicIds.format(Kind.AGENT, pins.agentId().value()))
                .text(
                        "channel_id",
                        pins.channel()
                                .map(pin ->
                                        PublicIds.format(Kind.CHANNEL, pin.id().value())))
                .text(
                        "connector_id",
                        pins.connector()
                                .map(pin -> PublicIds.format(
                                        Kind.CONNECTOR, pin.id().value())));
    }

    private void expanded(JsonWriter out) {
        out.object("blueprint", expanded.blueprint(), (inner, blueprint) -> blueprint.write(inner))
                .object("agent", expanded.agent(), AgentDocument::write)
                .object("channel", expanded.channel(), ChannelDocument::write)
                .object("connector", expanded.connector(), ConnectorDocument::write)
                .object("transcript", expanded.transcript(), TranscriptDocument::write)
                .object("responses", expanded.responses(), ResponsesDocument::write)
                .object("analysis", expanded.analysis(), AnalysisDocument::write);
    }

    static void participant(JsonWriter out, Participant participant) {
        out.text("external_id", participant.externalId())
                .text("name", participant.name())
                .json("metadata", participant.metadata());
    }

    static void progress(JsonWriter out, RunView.Progress progress, Instant at) {
        out.number("nodes_total", progress.nodesTotal())
                .number("nodes_visited", progress.nodesVisited())
                .text("current_node", progress.currentNode())
                .texts("path_taken", progress.pathTaken())
                .number("duration_s", progress.durationS(at))
                .number("estimated_remaining_s", progress.estimatedRemainingS(at));
    }
}
