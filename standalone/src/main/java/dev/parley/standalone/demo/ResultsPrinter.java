package dev.parley.standalone.demo;

import dev.parley.standalone.terminal.Style;
import java.util.List;
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
        page.heading("Transcript", transcript.text("status"));
        page.text(
                Style.DIM,
                "",
                "%d entries, %d words, %d s of conversation, language %s, %d events in the log."
                        .formatted(
                                transcript.objects("entries").size(),
                                Math.round(transcript.number("word_count")),
                                Math.round(transcript.number("duration_s")),
                                transcript.text("language"),
                                results.events().size()));
    }

    private void responses(Results results) {
        var responses = results.responses();
        page.heading(
                "Responses",
                "%.0f %% of required questions answered".formatted(responses.number("completion_rate") * 100));
        responses.objects("items").forEach(item -> response(results, item));
    }

    private void response(Results results, Document item) {
        var answer = item.optionalObject("answer");
        var facts = item.flag("answered") ? "answered" : "not answered";
        int followUps = (int) item.number("follow_ups_asked");
        if (followUps > 0) {
            facts += followUps == 1 ? ", 1 follow-up" : ", " + followUps + " follow-ups";
        }
        if (answer.isPresent()) {
            facts += ", " + cited(results, answer.get().texts("transcript_entry_ids"));
        }
        page.title(item.text("question_key").replace('_', ' '), facts);
        answer.filter(_ -> item.flag("answered"))
                .flatMap(given -> given.optionalText("summary"))
                .filter(summary -> !summary.isBlank())
                .ifPresent(summary -> page.text(Style.DIM, "", summary));
        page.blank();
    }

    private void analysis(Results results) {
        var analysis = results.analysis();
        page.heading("Analysis", "by " + analysis.text("model"));
        var found = analysis.object("results");
        found.optionalObject("summary").ifPresent(summary -> {
            page.title("summary", cited(results, summary.texts("evidence")));
            page.beside(Style.DIM, "", summary.text("content"));
        });
        found.object("themes").objects("items").forEach(theme -> theme(results, theme));
        sentiment(results, found.object("sentiment"));
    }

    private void theme(Results results, Document theme) {
        double salience = theme.number("salience");
        page.title(
                "theme: " + theme.text("label"),
                bar(salience) + " salience %.2f, %s".formatted(salience, cited(results, theme.texts("evidence"))));
        theme.objects("quotes")
                .forEach(quote -> page.item(
                        "“" + quote.text("text").strip() + "” [" + results.number(quote.text("entry_id")) + "]"));
        page.blank();
    }

    private void sentiment(Results results, Document sentiment) {
        page.title("sentiment", sentiment.optionalText("overall").orElse("nothing to judge by"));
        for (var question : sentiment.objects("by_question")) {
            page.item(question.text("question_key").replace('_', ' ') + ": " + question.text("sentiment") + ", "
                    + cited(results, question.texts("evidence")));
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

    private static String bar(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR_LENGTH);
        return "■".repeat(full) + "□".repeat(BAR_LENGTH - full);
    }
}
