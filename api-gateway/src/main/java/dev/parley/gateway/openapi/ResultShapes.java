package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.view.TranscriptView;

/** Transcripts, responses and analyses as the API shows them. */
final class ResultShapes {

    /** A transcript. */
    static final Members TRANSCRIPT = result("Transcript", Kind.TRANSCRIPT)
            .with(
                    "entries",
                    Shape.list(Shape.object("TranscriptEntry")
                            .with("id", Shape.id(Kind.ENTRY))
                            .with("role", Shape.choice(TranscriptView.Role.class))
                            .with("content", Shape.text())
                            .with("timestamp", Shape.time())
                            .with("duration_ms", Shape.count().orNull())
                            .with("session_id", Shape.id(Kind.SESSION).orNull())
                            .with("node_id", Shape.text().orNull())
                            .with("question_key", Shape.text().orNull())
                            .with("entry_type", Shape.choice(EntryType.class))
                            .with("confidence", Shape.number(0, 1).orNull())
                            .with("version", Shape.version())
                            .with("technique", Shape.choice(Technique.class).orNull())
                            .with("engine", Shape.text().orNull())
                            .with("data", Shape.freeObject().orNull())))
            .with("word_count", Shape.count())
            .with("duration_s", Shape.count())
            .with("language", Shape.text())
            .with(Owned.times())
            .with("object", Shape.constant("transcript"));

    /** Responses. */
    static final Members RESPONSES = result("Responses", Kind.RESPONSES)
            .with(
                    "items",
                    Shape.list(Shape.object("Response")
                            .with("node_id", Shape.text())
                            .with("question_key", Shape.text())
                            .with("question_text", Shape.text())
                            .with("answered", Shape.bool())
                            .with(
                                    "answer",
                                    Shape.object("ResponseAnswer")
                                            .with("summary", Shape.text().orNull())
                                            .with("verbatim", Shape.text())
                                            .with("transcript_entry_ids", entryIds())
                                            .with("value", Shape.anything())
                                            .with(
                                                    "sentiment",
                                                    Shape.choice(Sentiment.class)
                                                            .orNull())
                                            .orNull())
                            .with("follow_ups_asked", Shape.count())
                            .with("probing_complete", Shape.bool())
                            .with("node_type", Shape.choice(NodeType.class))))
            .with("path_taken", Shape.list(Shape.text()))
            .with("completion_rate", Shape.number(0, 1))
            .with("engine", Shape.text())
            .with(Owned.times())
            .with("object", Shape.constant("response"));

    /** What an analysis found. */
    static final Members ANALYSIS_RESULTS = Shape.object("AnalysisResults")
            .with(
                    "summary",
                    Shape.object("AnalysisSummary")
                            .with("content", Shape.text())
                            .with("word_count", Shape.count())
                            .with("evidence", entryIds())
                            .orNull())
            .with(
                    "themes",
                    Shape.object("Themes")
                            .with(
                                    "items",
                                    Shape.list(Shape.object("Theme")
                                            .with("label", Shape.text())
                                            .with("salience", Shape.number(0, 1))
                                            .with("evidence_count", Shape.count())
                                            .with("evidence", entryIds())
                                            .with(
                                                    "quotes",
                                                    Shape.list(Shape.object("Quote")
                                                            .with("entry_id", Shape.id(Kind.ENTRY))
                                                            .with("text", Shape.text()))))))
            .with(
                    "sentiment",
                    Shape.object("Sentiments")
                            .with("overall", Shape.choice(Sentiment.class).orNull())
                            .with("overall_score", score())
                            .with("evidence", entryIds())
                            .with(
                                    "by_question",
                                    Shape.list(Shape.object("QuestionSentiment")
                                            .with("question_key", Shape.text())
                                            .with("sentiment", Shape.choice(Sentiment.class))
                                            .with("score", score())
                                            .with("evidence", entryIds()))));

    /** An analysis. */
    static final Members ANALYSIS = result("Analysis", Kind.ANALYSIS)
            .with("results", ANALYSIS_RESULTS)
            .with("model", Shape.text().orNull())
            .with("engine", Shape.text().orNull())
            .with(
                    "model_calls",
                    EventShapes.modelCalls()
                            .describedAs(
                                    "When the engine is not the one asked for, these say which model failed and how."))
            .with("failure", Shape.text().orNull().describedAs("Why there are no results, of one that failed."))
            .with(Owned.times())
            .with("object", Shape.constant("analysis"));

    private ResultShapes() {}

    private static Shape score() {
        return Shape.number(-1, 1)
                .orNull()
                .describedAs("-1 (negative) to 1 (positive); null in analyses of earlier versions.");
    }

    static Shape entryIds() {
        return Shape.list(Shape.id(Kind.ENTRY));
    }

    private static Members result(String name, Kind kind) {
        return Shape.object(name)
                .with("id", Shape.id(kind).orNull())
                .with("run_id", Shape.id(Kind.RUN))
                .with(Owned.tenant())
                .with("status", Shape.choice(ResultStatus.class));
    }
}
