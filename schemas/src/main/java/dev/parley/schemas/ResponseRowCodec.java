package dev.parley.schemas;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.table.ResponseRow;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.JsonLists;
import dev.parley.schemas.mapping.JsonText;
import dev.parley.schemas.mapping.Metas;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Rows of the table of responses. */
public final class ResponseRowCodec implements RecordCodec<ResponseRow> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(dev.parley.avro.table.ResponseRow.getClassSchema());

    @Override
    public SpecificRecord encode(ResponseRow row) {
        ResponseItem response = row.response();
        return new dev.parley.avro.table.ResponseRow(
                row.runId().value(),
                response.nodeId(),
                row.tenant().organization().value(),
                Metas.mode(row.tenant()),
                row.runVersion(),
                row.responsesId().value(),
                row.position(),
                Enums.NODE_TYPE.encode(response.nodeType()),
                response.questionKey(),
                row.questionText(),
                response.answered(),
                orNull(response.summary(), Function.identity()),
                orNull(row.verbatim(), Function.identity()),
                JsonLists.renderEntries(response.entryIds()),
                response.followUpsAsked(),
                response.probingComplete(),
                orNull(response.value(), JsonText::render),
                orNull(response.sentiment(), Enums.SENTIMENT::encode),
                row.completionRate(),
                row.engine(),
                row.recordedAt());
    }

    @Override
    public ResponseRow decode(SpecificRecord record) {
        if (!(record instanceof dev.parley.avro.table.ResponseRow row)) {
            throw UnknownRecordException.of(record);
        }
        var response = new ResponseItem(
                row.getNodeId(),
                Enums.NODE_TYPE.decode(row.getNodeType()),
                row.getQuestionKey(),
                row.getAnswered(),
                row.getSummary(),
                JsonLists.parseEntries(row.getEntryIds()),
                row.getFollowUpsAsked(),
                row.getProbingComplete(),
                row.getValue().map(JsonText::parse),
                row.getSentiment().map(Enums.SENTIMENT::decode));
        return new ResponseRow(
                new RunId(row.getRunId()),
                Metas.tenant(row.getOrganizationId(), row.getMode()),
                row.getRunVersion(),
                new ResponsesId(row.getResponsesId()),
                row.getPosition(),
                response,
                row.getQuestionText(),
                row.getVerbatim(),
                row.getCompletionRate(),
                row.getEngine(),
                row.getRecordedAt());
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }
}
