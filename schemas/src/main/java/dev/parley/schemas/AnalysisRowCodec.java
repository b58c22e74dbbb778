package dev.parley.schemas;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.table.AnalysisRow;
import dev.parley.schemas.mapping.AnalysisJson;
import dev.parley.schemas.mapping.Enums;
import dev.parley.schemas.mapping.JsonLists;
import dev.parley.schemas.mapping.Metas;
import dev.parley.schemas.mapping.Optionals;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Rows of the table of analyses. */
public final class AnalysisRowCodec implements RecordCodec<AnalysisRow> {

    private static final List<Schema> SCHEMAS = TrustedRecords.of(dev.parley.avro.table.AnalysisRow.getClassSchema());

    @Override
    public SpecificRecord encode(AnalysisRow row) {
        AnalysisResults results = row.results();
        return new dev.parley.avro.table.AnalysisRow(
                row.analysisId().value(),
                row.runId().value(),
                row.tenant().organization().value(),
                Metas.mode(row.tenant()),
                row.runVersion(),
                Enums.RESULT_STATUS.encode(row.status()),
                orNull(results.summary(), AnalysisResults.Summary::content),
                JsonLists.renderEntries(
                        results.summary().map(AnalysisResults.Summary::evidence).orElse(List.of())),
                results.themes().size(),
                AnalysisJson.renderThemes(results.themes()),
                orNull(results.overall(), it -> Enums.SENTIMENT.encode(it.sentiment())),
                AnalysisJson.renderSentiments(results.sentimentByQuestion()),
                orNull(row.engine(), Function.identity()),
                orNull(row.model(), Function.identity()),
                row.createdAt(),
                row.updatedAt(),
                results.overall().map(it -> orNull(it.score())).orElse(null),
                JsonLists.renderEntries(results.overall().map(Mood::evidence).orElse(List.of())));
    }

    @Override
    public AnalysisRow decode(SpecificRecord record) {
        if (!(record instanceof dev.parley.avro.table.AnalysisRow row)) {
            throw UnknownRecordException.of(record);
        }
        var results = new AnalysisResults(
                row.getSummary()
                        .map(content ->
                                new AnalysisResults.Summary(content, JsonLists.parseEntries(row.getSummaryEvidence()))),
                AnalysisJson.parseThemes(row.getThemes()),
                row.getOverallSentiment()
                        .map(it -> new Mood(
                                Enums.SENTIMENT.decode(it),
                                Optionals.ofDouble(row.getOverallScore()),
                                JsonLists.parseEntries(row.getOverallEvidence()))),
                AnalysisJson.parseSentiments(row.getSentimentByQuestion()));
        return new AnalysisRow(
                new AnalysisId(row.getAnalysisId()),
                new RunId(row.getRunId()),
                Metas.tenant(row.getOrganizationId(), row.getMode()),
                row.getRunVersion(),
                Enums.RESULT_STATUS.decode(row.getStatus()),
                results,
                row.getEngine(),
                row.getModel(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    @Override
    public List<Schema> schemas() {
        return SCHEMAS;
    }
}
