package dev.parley.gateway.document;

import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.view.AnalysisView;
import dev.parley.gateway.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An analysis of a run. */
public final class AnalysisDocument {

    private AnalysisDocument() {}

    /** The analysis' public id; empty before one was asked for. */
    public static String id(AnalysisView analysis) {
        return analysis.id()
                .map(id -> PublicIds.format(Kind.ANALYSIS, id.value()))
                .orElse("");
    }

    /** Writes the members. */
    public static void write(JsonWriter out, AnalysisView analysis) {
        out.text("id", analysis.id().map(id -> PublicIds.format(Kind.ANALYSIS, id.value())))
                .text("run_id", PublicIds.format(Kind.RUN, analysis.runId().value()));
        Owner.write(out, analysis.tenant());
        out.choice("status", analysis.status())
                .object("results", results -> results(results, analysis.results()))
                .text("model", analysis.model())
                .text("engine", analysis.engine())
                .objects("model_calls", analysis.calls(), StepData::call)
                .text("failure", analysis.failure())
                .time("created_at", analysis.createdAt())
                .time("updated_at", analysis.updatedAt())
                .text("object", "analysis");
    }

    static void results(JsonWriter out, AnalysisResults results) {
        out.object("summary", results.summary(), AnalysisDocument::summary)
                .object("themes", themes -> themes.objects("items", results.themes(), AnalysisDocument::theme))
                .object(
                        "sentiment",
                        sentiment -> sentiment
                                .choice("overall", results.overall().map(Mood::sentiment))
                                .decimal("overall_score", score(results.overall()))
                                .texts(
                                        "evidence",
                                        ResponsesDocument.entryIds(results.overall()
                                                .map(Mood::evidence)
                                                .orElse(List.of())))
                                .objects(
                                        "by_question",
                                        results.sentimentByQuestion(),
                                        (item, question) -> item.text("question_key", question.questionKey())
                                                .choice(
                                                        "sentiment",
                                                        question.mood().sentiment())
                                                .decimal(
                                                        "score", question.mood().score())
                                                .texts(
                                                        "evidence",
                                                        ResponsesDocument.entryIds(
                                                                question.mood().evidence()))));
    }

    private static OptionalDouble score(Optional<Mood> mood) {
        return mood.map(Mood::score).orElseGet(OptionalDouble::empty);
    }

    private static void summary(JsonWriter out, AnalysisResults.Summary summary) {
        out.text("content", summary.content())
                .number("word_count", words(summary.content()))
                .texts("evidence", ResponsesDocument.entryIds(summary.evidence()));
    }

    private static void theme(JsonWriter out, AnalysisResults.Theme theme) {
        out.text("label", theme.label())
                .decimal("salience", theme.salience())
                .number("evidence_count", theme.evidence().size())
                .texts("evidence", ResponsesDocument.entryIds(theme.evidence()))
                .objects(
                        "quotes",
                        theme.quotes(),
                        (item, quote) -> item.text(
                                        "entry_id",
                                        PublicIds.format(
                                                Kind.ENTRY, quote.entryId().value()))
                                .text("text", quote.text()));
    }

    private static long words(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
