package dev.parley.schemas;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.id.TranscriptId;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.table.RunRow;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.JsonLists;
import dev.parley.schemas.mapping.JsonText;
import dev.parley.schemas.mapping.Metas;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Rows of the table of runs. */
public final class RunRowCodec implements RecordCodec<RunRow> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(dev.parley.avro.table.RunRow.getClassSchema());

    @Override
    public SpecificRecord encode(RunRow row) {
        RunPins pins = row.pins();
        Participant participant = row.participant();
        return new dev.parley.avro.table.RunRow(
                row.runId().value(),
                row.tenant().organization().value(),
                Metas.mode(row.tenant()),
                row.runVersion(),
                Enums.RUN_STATUS.encode(row.status()),
                orNull(row.endReason(), Enums.END_REASON::encode),
                Enums.CONSENT_STATUS.encode(row.consentStatus()),
                pins.blueprintId().value(),
                pins.blueprintVersion(),
                pins.agentId().value(),
                pins.agentRevision(),
                orNull(pins.channel(), pin -> pin.id().value()),
                orNull(pins.channel(), RunPins.ChannelPin::revision),
                orNull(pins.connector(), pin -> pin.id().value()),
                orNull(pins.connector(), RunPins.ConnectorPin::revision),
                orNull(participant.externalId(), Function.identity()),
                orNull(participant.name(), Function.identity()),
                JsonText.render(participant.metadata()),
                JsonText.render(row.metadata()),
                orNull(row.meetingUrl(), Function.identity()),
                row.language(),
                row.nodesTotal(),
                row.nodesVisited(),
                orNull(row.currentNode(), Function.identity()),
                JsonLists.renderTexts(row.pathTaken()),
                row.durationS(),
                row.sessionCount(),
                orNull(row.currentSessionId(), SessionId::value),
                orNull(row.transcriptId(), TranscriptId::value),
                orNull(row.responsesId(), ResponsesId::value),
                orNull(row.analysisId(), AnalysisId::value),
                orNull(row.scheduledAt(), Function.identity()),
                row.expiresAt(),
                orNull(row.startedAt(), Function.identity()),
                orNull(row.completedAt(), Function.identity()),
                row.createdAt(),
                row.updatedAt());
    }

    @Override
    public RunRow decode(SpecificRecord record) {
        if (!(record instanceof dev.parley.avro.table.RunRow row)) {
            throw UnknownRecordException.of(record);
        }
        return new RunRow(
                new RunId(row.getRunId()),
                Metas.tenant(row.getOrganizationId(), row.getMode()),
                row.getRunVersion(),
                Enums.RUN_STATUS.decode(row.getStatus()),
                row.getEndReason().map(Enums.END_REASON::decode),
                Enums.CONSENT_STATUS.decode(row.getConsentStatus()),
                pins(row),
                new Participant(
                        row.getParticipantExternalId(),
                        row.getParticipantName(),
                        JsonText.parseObject(row.getParticipantMetadata())),
                JsonText.parseObject(row.getMetadata()),
                row.getMeetingUrl(),
                row.getLanguage(),
                row.getNodesTotal(),
                row.getNodesVisited(),
                row.getCurrentNode(),
                JsonLists.parseTexts(row.getPathTaken()),
                row.getDurationS(),
                row.getSessionCount(),
                row.getCurrentSessionId().map(SessionId::new),
                row.getTranscriptId().map(TranscriptId::new),
                row.getResponsesId().map(ResponsesId::new),
                row.getAnalysisId().map(AnalysisId::new),
                row.getScheduledAt(),
                row.getExpiresAt(),
                row.getStartedAt(),
                row.getCompletedAt(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static RunPins pins(dev.parley.avro.table.RunRow row) {
        return new RunPins(
                new BlueprintId(row.getBlueprintId()),
                row.getBlueprintVersion(),
                new AgentId(row.getAgentId()),
                row.getAgentRevision(),
                row.getChannelId()
                        .flatMap(id -> row.getChannelRevision()
                                .map(revision -> new RunPins.ChannelPin(new ChannelId(id), revision))),
                row.getConnectorId()
                        .flatMap(id -> row.getConnectorRevision()
                                .map(revision -> new RunPins.ConnectorPin(new ConnectorId(id), revision))));
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }
}
