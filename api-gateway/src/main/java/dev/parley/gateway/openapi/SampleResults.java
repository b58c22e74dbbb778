package dev.parley.gateway.openapi;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.graph.NodeType;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.TranscriptId;
import dev.parley.domain.json.Json;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.EntryType;
import dev.parley.domain.run.ResponseItem;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.AnalysisView;
import dev.parley.domain.view.ResponsesView;
import dev.parley.domain.view.ResultStatus;
import dev.parley.domain.view.TranscriptView;
import dev.parley.gateway.document.AnalysisDocument;
import dev.parley.gateway.document.ResponsesDocument;
import dev.parley.gateway.document.TranscriptDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What came out of the run of the examples. */
final class SampleResults {

    static final EntryId QUESTION = new EntryId(Owned.sampleId(20));
    static final EntryId ANSWER = new EntryId(Owned.sampleId(21));
    static final EntryId FORM = new EntryId(Owned.sampleId(22));

    static final TranscriptView TRANSCRIPT = new TranscriptView(
            new TranscriptId(Owned.sampleId(8)),
            SampleRun.ID,
            Owned.TENANT,
            ResultStatus.COMPLETED,
            List.of(
                    entry(QUESTION, 5, TranscriptView.Role.AGENT, "Why do you use it?", "why"),
                    entry(ANSWER, 6, TranscriptView.Role.PARTICIPANT, "It is quick.", "why"),
                    new TranscriptView.Entry(
                            FORM,
                            8,
                            TranscriptView.Role.PARTICIPANT,
                            "{\"seats\":3}",
                            Owned.UPDATED,
                            OptionalLong.empty(),
                            Optional.of(SampleRun.SESSION),
                            Optional.of("details"),
                            Optional.of("details"),
                            EntryType.CONTENT_RESPONSE,
                            OptionalDouble.of(1),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new Json.Object(Map.of("seats", Json.number(3)))))),
            7,
            312,
            "en",
            Owned.CREATED,
            Owned.UPDATED);

    static final ResponseItem ITEM = new ResponseItem(
            "why",
            NodeType.QUESTION,
            "why",
            true,
            Optional.of("It is quick."),
            List.of(ANSWER),
            1,
            true,
            Optional.empty(),
            Optional.of(Sentiment.POSITIVE));

    static final ResponsesView RESPONSES = new ResponsesView(
            Optional.of(new ResponsesId(Owned.sampleId(9))),
            SampleRun.ID,
            Owned.TENANT,
            ResultStatus.COMPLETED,
            List.of(new ResponsesView.Item(ITEM, "Why do you use it?", "It is quick.")),
            List.of("why", "details"),
            1,
            "builtin/2",
            Owned.UPDATED,
            Owned.UPDATED);

    private static final AnalysisResults.Mood MOOD =
            new AnalysisResults.Mood(Sentiment.POSITIVE, OptionalDouble.of(0.6), List.of(ANSWER));

    static final AnalysisResults FOUND = new AnalysisResults(
            Optional.of(new AnalysisResults.Summary("It is quick.", List.of(ANSWER))),
            List.of(new AnalysisResults.Theme(
                    "speed", 0.5, List.of(ANSWER), List.of(new AnalysisResults.Quote(ANSWER, "quick")))),
            Optional.of(MOOD),
            List.of(new AnalysisResults.QuestionSentiment("why", MOOD)));

    static final AnalysisView ANALYSIS = new AnalysisView(
            Optional.of(new AnalysisId(Owned.sampleId(10))),
            SampleRun.ID,
            Owned.TENANT,
            ResultStatus.COMPLETED,
            FOUND,
            Optional.of("builtin/2"),
            Optional.of("builtin/2"),
            List.of(),
            Optional.empty(),
            Owned.UPDATED,
            Owned.UPDATED);

    private SampleResults() {}

    static Example transcriptExample() {
        return Example.of("transcript", "A transcript", out -> TranscriptDocument.write(out, TRANSCRIPT));
    }

    static Example responsesExample() {
        return Example.of("responses", "Responses", out -> ResponsesDocument.write(out, RESPONSES));
    }

    static Example analysisExample() {
        return Example.of("analysis", "An analysis", out -> AnalysisDocument.write(out, ANALYSIS));
    }

    private static TranscriptView.Entry entry(
            EntryId id, long version, TranscriptView.Role role, String content, String node) {
        var isAgent = role == TranscriptView.Role.AGENT;
        return new TranscriptView.Entry(
                id,
                version,
                role,
                content,
                Owned.CREATED.plusSeconds(600 + version),
                isAgent ? OptionalLong.empty() : OptionalLong.of(2100),
                Optional.of(SampleRun.SESSION),
                Optional.of(node),
                Optional.of(node),
                EntryType.UTTERANCE,
                isAgent ? OptionalDouble.empty() : OptionalDouble.of(0.93),
                isAgent ? Optional.of(Technique.TELL_ME_MORE) : Optional.empty(),
                isAgent ? Optional.of("builtin/2") : Optional.empty(),
                Optional.empty());
    }
}
