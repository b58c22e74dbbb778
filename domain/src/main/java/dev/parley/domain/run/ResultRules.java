package dev.parley.domain.run;

import dev.parley.domain.graph.Finding;
import dev.parley.domain.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How large results may be: they are events, and no record is over the limit. */
final class ResultRules {

    private ResultRules() {}

    static List<Finding> check(RunCommand.RecordResponses responses) {
        var findings = new ArrayList<Finding>();
        atMost(Limits.NODES, responses.items().size(), "items", findings);
        atMost(
                Limits.MESSAGES_PER_RUN,
                responses.items().stream()
                        .mapToInt(item -> item.entryIds().size())
                        .sum(),
                "items.entry_ids",
                findings);
        responses
                .items()
                .forEach(item -> atMost(
                        Limits.SUMMARY_BYTES,
                        bytes(item.summary().orElse("")),
                        "items." + item.nodeId() + ".summary",
                        findings));
        return findings;
    }

    static List<Finding> check(RunCommand.RecordAnalysis analysis) {
        var findings = new ArrayList<Finding>();
        AnalysisResults results = analysis.results();
        atMost(Limits.THEMES, results.themes().size(), "themes", findings);
        atMost(
                Limits.ANALYSIS_SUMMARY_BYTES,
                results.summary().map(summary -> bytes(summary.content())).orElse(0),
                "summary",
                findings);
        atMost(Limits.ANALYSIS_CITATIONS, citations(results), "evidence", findings);
        atMost(
                Limits.ANALYSIS_QUOTES_BYTES,
                results.themes().stream()
                        .flatMap(theme -> theme.quotes().stream())
                        .mapToInt(quote -> bytes(quote.text()))
                        .sum(),
                "themes.quotes",
                findings);
        atMost(Limits.MODEL_CALLS, analysis.calls().size(), "calls", findings);
        results.themes()
                .forEach(theme -> atMost(Limits.THEME_LABEL_BYTES, bytes(theme.label()), "themes.label", findings));
        return findings;
    }

    private static int citations(AnalysisResults results) {
        return Stream.of(
                        results.summary().stream()
                                .map(summary -> summary.evidence().size()),
                        results.themes().stream()
                                .map(theme ->
                                        theme.evidence().size() + theme.quotes().size()),
                        results.sentimentByQuestion().stream()
                                .map(sentiment -> sentiment.mood().evidence().size()),
                        results.overall().stream().map(mood -> mood.evidence().size()))
                .flatMap(counts -> counts)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void atMost(int limit, int actual, String path, List<Finding> findings) {
        if (actual > limit) {
            findings.add(Finding.error("limit_exceeded", path, path + " is " + actual + ", the limit is " + limit));
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
