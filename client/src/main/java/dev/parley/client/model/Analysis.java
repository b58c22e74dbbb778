package dev.parley.client.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one engine made of a conversation; every claim names the entries behind it. Without an id while it is only partial.
 *
 * @param modelCalls when the engine is not the one asked for, these say which model failed and how
 * @param failure why there are no results, of one that failed
 */
public record Analysis(
        Optional<String> id,
        String organizationId,
        boolean testMode,
        String runId,
        ResultStatus status,
        Optional<Results> results,
        Optional<String> model,
        Optional<String> engine,
        List<ModelCall> modelCalls,
        Optional<String> failure,
        Instant createdAt,
        Instant updatedAt) {

    /** Summary, themes, sentiment. */
    public record Results(Optional<Summary> summary, Themes themes, Optional<Feeling> sentiment) {}

    /** A summary; {@code evidence} are entry ids. */
    public record Summary(String content, int wordCount, List<String> evidence) {}

    /** All themes, the most salient first. */
    public record Themes(List<Theme> items) {}

    /** A theme; {@code salience} is 0 to 1. */
    public record Theme(String label, double salience, int evidenceCount, List<String> evidence, List<Quote> quotes) {}

    /** A participant's exact words. */
    public record Quote(String entryId, String text) {}

    /** The tone of the whole and of each question. */
    public record Feeling(
            Optional<Sentiment> overall,
            Optional<Double> overallScore,
            List<String> evidence,
            List<ByQuestion> byQuestion) {}

    /** The tone of the answers to a question. */
    public record ByQuestion(String questionKey, Sentiment sentiment, Optional<Double> score, List<String> evidence) {}
}
