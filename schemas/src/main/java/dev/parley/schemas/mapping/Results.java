package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.common.AnalysisSummary;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.run.AnalysisResults.Quote;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.domain.run.ResponseItem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What is made of a finished conversation. */
public final class Results {

    private Results() {}

    public static dev.parley.avro.common.ResponseItem encode(ResponseItem item) {
        return new dev.parley.avro.common.ResponseItem(
                item.nodeId(),
                Enums.NODE_TYPE.encode(item.nodeType()),
                item.questionKey(),
                item.answered(),
                orNull(item.summary(), Function.identity()),
                uuids(item.entryIds()),
                item.followUpsAsked(),
                item.probingComplete(),
                orNull(item.value(), JsonText::render),
                orNull(item.sentiment(), Enums.SENTIMENT::encode));
    }

    public static ResponseItem decode(dev.parley.avro.common.ResponseItem item) {
        return new ResponseItem(
                item.getNodeId(),
                Enums.NODE_TYPE.decode(item.getNodeType()),
                item.getQuestionKey(),
                item.getAnswered(),
                item.getSummary(),
                entries(item.getEntryIds()),
                item.getFollowUpsAsked(),
                item.getProbingComplete(),
                item.getValue().map(JsonText::parse),
                item.getSentiment().map(Enums.SENTIMENT::decode));
    }

    public static dev.parley.avro.common.AnalysisResults encode(AnalysisResults results) {
        return new dev.parley.avro.common.AnalysisResults(
                orNull(results.summary(), it -> new AnalysisSummary(it.content(), uuids(it.evidence()))),
                Lists.map(results.themes(), Results::encode),
                orNull(results.overall(), it -> Enums.SENTIMENT.encode(it.sentiment())),
                Lists.map(results.sentimentByQuestion(), Results::encode),
                results.overall().map(it -> orNull(it.score())).orElse(null),
                uuids(results.overall().map(Mood::evidence).orElse(List.of())));
    }

    public static AnalysisResults decode(dev.parley.avro.common.AnalysisResults results) {
        return new AnalysisResults(
                results.getSummary().map(it -> new AnalysisResults.Summary(it.getContent(), entries(it.getEvidence()))),
                Lists.map(results.getThemes(), Results::decode),
                results.getOverallSentiment()
                        .map(it -> new Mood(
                                Enums.SENTIMENT.decode(it),
                                Optionals.ofDouble(results.getOverallScore()),
                                entries(results.getOverallEvidence()))),
                Lists.map(results.getSentimentByQuestion(), Results::decode));
    }

    private static dev.parley.avro.common.Theme encode(Theme theme) {
        return new dev.parley.avro.common.Theme(
                theme.label(),
                theme.salience(),
                uuids(theme.evidence()),
                Lists.map(
                        theme.quotes(),
                        it -> new dev.parley.avro.common.Quote(it.entryId().value(), it.text())));
    }

    private static Theme decode(dev.parley.avro.common.Theme theme) {
        return new Theme(
                theme.getLabel(),
                theme.getSalience(),
                entries(theme.getEvidence()),
                Lists.map(theme.getQuotes(), it -> new Quote(new EntryId(it.getEntryId()), it.getText())));
    }

    private static dev.parley.avro.common.QuestionSentiment encode(QuestionSentiment sentiment) {
        return new dev.parley.avro.common.QuestionSentiment(
                sentiment.questionKey(),
                Enums.SENTIMENT.encode(sentiment.mood().sentiment()),
                uuids(sentiment.mood().evidence()),
                orNull(sentiment.mood().score()));
    }

    private static QuestionSentiment decode(dev.parley.avro.common.QuestionSentiment sentiment) {
        return new QuestionSentiment(
                sentiment.getQuestionKey(),
                new Mood(
                        Enums.SENTIMENT.decode(sentiment.getSentiment()),
                        Optionals.ofDouble(sentiment.getScore()),
                        entries(sentiment.getEvidence())));
    }

    private static List<UUID> uuids(List<EntryId> entries) {
        return Lists.map(entries, EntryId::value);
    }

    private static List<EntryId> entries(List<UUID> uuids) {
        return Lists.map(uuids, EntryId::new);
    }
}
