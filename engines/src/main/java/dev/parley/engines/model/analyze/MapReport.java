package dev.parley.engines.model.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.run.AnalysisResults.Quote;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.output.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A model's report on a piece of a transcript, and what of it holds. */
record MapReport(Citable citable, Prose prose) {

    static final int MOST_THEMES = 12;
    static final int MOST_QUOTES = 8;

    private static final int LONGEST = 2_000;
    private static final int LONGEST_ID = 12;
    private static final int MOST_IDS = 40;
    private static final int MOST_SENTENCES = 10;
    private static final int MOST_QUESTIONS = 200;
    private static final double MOST_NEUTRAL = 0.5;

    static final OutputSchema SCHEMA = schema();

    private static OutputSchema schema() {
        var quote = Shape.object().with("entry", Shape.text(LONGEST_ID)).with("text", Shape.text(LONGEST));
        var theme = Shape.object()
                .with("label", Shape.text(LONGEST))
                .with("salience", Shape.number(0, 1))
                .with("quotes", Shape.list(quote.schema(), MOST_IDS));
        var sentence = Shape.object().with("sentence", Shape.text(LONGEST)).with("evidence", ids());
        var question = mood(Shape.object().with("question", Shape.text(LONGEST)));
        var report = Shape.object()
                .with("summary", Shape.list(sentence.schema(), MOST_SENTENCES))
                .with("themes", Shape.list(theme.schema(), MOST_THEMES * 2))
                .with("sentiment", mood(Shape.object()).schema())
                .with("sentiment_by_question", Shape.list(question.schema(), MOST_QUESTIONS));
        return new OutputSchema("findings", report.schema());
    }

    private static Shape mood(Shape shape) {
        return shape.with("sentiment", Shape.oneOf(sentiments()))
                .with("score", Shape.number(-1, 1))
                .with("evidence", ids());
    }

    static List<String> sentiments() {
        return Arrays.stream(Sentiment.values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static ObjectNode ids() {
        return Shape.list(Shape.text(LONGEST_ID), MOST_IDS);
    }

    Findings read(ObjectNode report) {
        boolean claimed =
                !report.path("summary").isEmpty() || !report.path("themes").isEmpty();
        return new Findings(
                sentences(report.path("summary")),
                themes(report.path("themes")),
                mood(report.path("sentiment"), Optional.empty()),
                byQuestion(report.path("sentiment_by_question")),
                claimed);
    }

    private List<Findings.Sentence> sentences(JsonNode summary) {
        var kept = new ArrayList<Findings.Sentence>();
        for (var item : summary) {
            var evidence = citable.named(texts(item.path("evidence")));
            if (!evidence.isEmpty()) {
                prose.sentence(item.path("sentence").asText(), evidence)
                        .ifPresent(text -> kept.add(new Findings.Sentence(
                                text, evidence.stream().map(Entry::id).toList())));
            }
        }
        return kept;
    }

    private List<Theme> themes(JsonNode themes) {
        var kept = new ArrayList<Theme>();
        for (var item : themes) {
            var quotes = quotes(item.path("quotes"));
            if (!quotes.isEmpty() && kept.size() < MOST_THEMES) {
                theme(item, quotes).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private Optional<Theme> theme(JsonNode item, List<Quote> quotes) {
        var evidence = quotes.stream().map(Quote::entryId).distinct().toList();
        return prose.label(item.path("label").asText(), citable.entries(evidence))
                .map(label -> new Theme(label, item.path("salience").asDouble(), evidence, quotes));
    }

    private List<Quote> quotes(JsonNode quotes) {
        var kept = new LinkedHashSet<Quote>();
        for (var item : quotes) {
            citable.entry(item.path("entry").asText())
                    .flatMap(entry -> Quotation.in(
                                    entry.content(), item.path("text").asText())
                            .map(text -> new Quote(entry.id(), text)))
                    .ifPresent(kept::add);
        }
        return kept.stream().limit(MOST_QUOTES).toList();
    }

    private List<QuestionSentiment> byQuestion(JsonNode moods) {
        var kept = new ArrayList<QuestionSentiment>();
        for (var item : moods) {
            var key = item.path("question").asText();
            if (kept.stream().noneMatch(other -> other.questionKey().equals(key))) {
                mood(item, Optional.of(key)).ifPresent(mood -> kept.add(new QuestionSentiment(key, mood)));
            }
        }
        return kept;
    }

    /** Empty when no entry shows it; of a question only its own entries do. */
    private Optional<Mood> mood(JsonNode mood, Optional<String> questionKey) {
        var evidence = citable.named(texts(mood.path("evidence"))).stream()
                .filter(entry -> questionKey.isEmpty() || entry.questionKey().equals(questionKey))
                .toList();
        return evidence.isEmpty()
                        || contradictsItself(mood)
                        || prose.backing().feelsOtherwise(sentiment(mood), evidence)
                ? Optional.empty()
                : Optional.of(new Mood(
                        sentiment(mood),
                        OptionalDouble.of(mood.path("score").asDouble()),
                        evidence.stream().map(Entry::id).toList()));
    }

    /** A mood whose word and score say different things tells nothing. */
    static boolean contradictsItself(JsonNode mood) {
        double score = mood.path("score").asDouble();
        return switch (sentiment(mood)) {
            case POSITIVE -> score < 0;
            case NEGATIVE -> score > 0;
            case NEUTRAL -> Math.abs(score) > MOST_NEUTRAL;
            case MIXED -> false;
        };
    }

    static Sentiment sentiment(JsonNode mood) {
        return Sentiment.valueOf(mood.path("sentiment").asText().toUpperCase(Locale.ROOT));
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
