package dev.parley.schemas;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.table.TranscriptEntryRow;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.JsonText;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.Optionals;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Rows of the table of transcript entries. */
public final class TranscriptEntryRowCodec implements RecordCodec<TranscriptEntryRow> {

    private static final List<Schema> SCHEMAS =
            TrustedRecords.of(dev.parley.avro.table.TranscriptEntryRow.getClassSchema());

    @Override
    public SpecificRecord encode(TranscriptEntryRow row) {
        Entry entry = row.entry();
        return new dev.parley.avro.table.TranscriptEntryRow(
                row.runId().value(),
                entry.id().value(),
                row.tenant().organization().value(),
                Metas.mode(row.tenant()),
                entry.version(),
                Enums.ROLE.encode(entry.role()),
                Enums.ENTRY_TYPE.encode(entry.entryType()),
                entry.content(),
                entry.timestamp(),
                row.recordedAt(),
                orNull(entry.durationMs()),
                orNull(entry.sessionId(), SessionId::value),
                orNull(entry.nodeId(), Function.identity()),
                orNull(entry.questionKey(), Function.identity()),
                orNull(entry.confidence()),
                orNull(entry.technique(), Enums.TECHNIQUE::encode),
                orNull(entry.engine(), Function.identity()),
                orNull(entry.data(), JsonText::render));
    }

    @Override
    public TranscriptEntryRow decode(SpecificRecord record) {
        if (!(record instanceof dev.parley.avro.table.TranscriptEntryRow row)) {
            throw UnknownRecordException.of(record);
        }
        var entry = new Entry(
                new EntryId(row.getEntryId()),
                row.getRunVersion(),
                Enums.ROLE.decode(row.getRole()),
                row.getContent(),
                row.getSaidAt(),
                Optionals.ofLong(row.getDurationMs()),
                row.getSessionId().map(SessionId::new),
                row.getNodeId(),
                row.getQuestionKey(),
                Enums.ENTRY_TYPE.decode(row.getEntryType()),
                Optionals.ofDouble(row.getConfidence()),
                row.getTechnique().map(Enums.TECHNIQUE::decode),
                row.getEngine(),
                row.getData().map(JsonText::parseObject));
        return new TranscriptEntryRow(
                new RunId(row.getRunId()),
                Metas.tenant(row.getOrganizationId(), row.getMode()),
                entry,
                row.getRecordedAt());
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }
}
