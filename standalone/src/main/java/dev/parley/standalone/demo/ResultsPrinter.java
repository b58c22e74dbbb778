package dev.parley.standalone.demo;

import dev.parley.client.model.Analysis;
import dev.parley.client.model.Responses;
import dev.parley.standalone.terminal.Style;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what came out of an interview, every claim with the entries that support it. */
final class ResultsPrinter {
    private static final int BAR_LENGTH = 10;

    private final Page page;

    ResultsPrinter(Page page) {
        this.page = page;
    }

    void print(Results results) {
        transcript(results);
        responses(results);
        analysis(results);
    }

    private void transcript(Results results) {
        var transcript = results.transcript();
        page.heading("Transcript", word(transcript.status()));
        page.text(
                Style.DIM,
                "",
                "%d entries, %d words, %d s of conversation, language %s, %d events in the log."
                        .formatted(
                                transcript.entries().size(),
                                transcript.wordCount(),
                                transcript.durationS(),
                                transcript.language().orElse("unknown"),
                                results.events()));
    }

    private void responses(Results results) {
        var responses = results.responses();
        page.heading("Responses", "%.0f %% of required questions answered".formatted(responses.completionRate() * 100));
        responses.items().forEach(item -> response(results, item));
    }

    private void response(Results results, Responses.Item item) {
        var facts = item.answered() ? "answered" : "not answered";
        int followUps = item.followUpsAsked();
        if (followUps > 0) {
            facts += followUps == 1 ? ", 1 follow-up" : ", " + followUps + " follow-ups";
        }
        if (item.answer().isPresent()) {
            facts += ", " + cited(results, item.answer().get().transcriptEntryIds());
        }
        page.title(item.questionKey().replace('_', ' '), facts);
        item.answer()
                .filter(_ -> item.answered())
                .flatMap(Responses.Answer::summary)
                .filter(summary -> !summary.isBlank())
                .ifPresent(summary -> page.text(Style.DIM, "", summary));
        page.blank();
    }

    private void analysis(Results results) {
        var analysis = results.analysis();
        page.heading("Analysis", "by " + analysis.model().orElse("nobody"));
        analysis.results().ifPresent(found -> found(results, found));
    }

    private void found(Results results, Analysis.Results found) {
        found.summary().ifPresent(summary -> {
            page.title("summary", cited(results, summary.evidence()));
            page.beside(Style.DIM, "", summary.content());
        });
        found.themes().items().forEach(theme -> theme(results, theme));
        found.sentiment().ifPresent(sentiment -> sentiment(results, sentiment));
    }

    private void theme(Results results, Analysis.Theme theme) {
        page.title(
                "theme: " + theme.label(),
                bar(theme.salience())
                        + " salience %.2f, %s".formatted(theme.salience(), cited(results, theme.evidence())));
        theme.quotes()
                .forEach(
                        quote -> page.item("“" + quote.text().strip() + "” [" + results.number(quote.entryId()) + "]"));
        page.blank();
    }

    private void sentiment(Results results, Analysis.Feeling sentiment) {
        page.title("sentiment", sentiment.overall().map(ResultsPrinter::word).orElse("nothing to judge by"));
        for (var question : sentiment.byQuestion()) {
            page.item(question.questionKey().replace('_', ' ') + ": " + word(question.sentiment()) + ", "
                    + cited(results, question.evidence()));
        }
    }

    private static String cited(Results results, List<String> entryIds) {
        if (entryIds.isEmpty()) {
            return "no entry";
        }
        var numbers =
                entryIds.stream().map(results::number).map("[%d]"::formatted).collect(Collectors.joining(" "));
        return (entryIds.size() == 1 ? "entry " : "entries ") + numbers;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String bar(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR_LENGTH);
        return "■".repeat(full) + "□".repeat(BAR_LENGTH - full);
    }
}
