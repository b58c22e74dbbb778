package dev.parley.engines.model.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.run.AnalysisResults.Quote;
import dev.parley.domain.run.AnalysisResults.Theme;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.model.output.OutputSchema;
import dev.parley.engines.model.output.Shape;
import dev.parley.engines.model.prompt.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Brings the findings on the pieces of a transcript together. The model only says which of them belong together and what they are
 * called; evidence and quotes are those that were verified, so nothing can be added here.
 */
final class ReduceReport {

    private static final int LONGEST = 2_000;
    private static final int MOST_IDS = 300;
    private static final int MOST_SENTENCES = 10;
    private static final int SHOWN_QUOTES = 2;
    private static final int MOST_MOOD_EVIDENCE = 20;

    static final OutputSchema SCHEMA = schema();

    private final List<Findings> pieces;
    private final Prose prose;
    private final Map<EntryId, Entry> entries;
    private final Map<String, Findings.Sentence> sentences = new LinkedHashMap<>();
    private final Map<String, Theme> themes = new LinkedHashMap<>();

    ReduceReport(List<Findings> pieces, Collection<Entry> entries, Prose prose) {
        this.pieces = pieces;
        this.prose = prose;
        this.entries = new LinkedHashMap<>();
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        for (var piece : pieces) {
            piece.sentences().forEach(sentence -> sentences.put("s" + (sentences.size() + 1), sentence));
            piece.themes().forEach(theme -> themes.put("t" + (themes.size() + 1), theme));
        }
    }

    private static OutputSchema schema() {
        var from = Shape.list(Shape.text(LONGEST), MOST_IDS);
        var sentence = Shape.object().with("sentence", Shape.text(LONGEST)).with("from", from);
        var theme = Shape.object()
                .with("label", Shape.text(LONGEST))
                .with("salience", Shape.number(0, 1))
                .with("from", from);
        var mood = Shape.object()
                .with("sentiment", Shape.oneOf(MapReport.sentiments()))
                .with("score", Shape.number(-1, 1));
        var report = Shape.object()
                .with("summary", Shape.list(sentence.schema(), MOST_SENTENCES))
                .with("themes", Shape.list(theme.schema(), MapReport.MOST_THEMES * 2))
                .with("sentiment", mood.schema());
        return new OutputSchema("findings", report.schema());
    }

    /** What the model is shown of the pieces. */
    String lines() {
        var lines = new ArrayList<ObjectNode>();
        sentences.forEach(
                (id, sentence) -> lines.add(Quoted.line().put("id", id).put("sentence", sentence.text())));
        themes.forEach((id, theme) -> {
            var line = Quoted.line()
                    .put("id", id)
                    .put("theme", theme.label())
                    .put("salience", theme.salience())
                    .put("entries", theme.evidence().size());
            var quotes = line.putArray("quotes");
            theme.quotes().stream()
                    .limit(SHOWN_QUOTES)
                    .map(Quote::text)
                    .map(Quoted::visible)
                    .forEach(quotes::add);
            lines.add(line);
        });
        return Quoted.lines(lines);
    }

    /** Of themes or sentences that all fell away in bringing them together, those of the pieces stay. */
    Findings read(ObjectNode report) {
        var merged = themesOf(report.path("themes"));
        var summary = sentencesOf(report.path("summary"));
        return new Findings(
                summary.isEmpty() ? reported(sentences.values(), MOST_SENTENCES) : summary,
                merged.isEmpty() ? mostSalient() : merged,
                overall(report.path("sentiment")),
                byQuestion(),
                true);
    }

    private static <T> List<T> reported(Collection<T> found, int most) {
        return found.stream().limit(most).toList();
    }

    private List<Theme> mostSalient() {
        return themes.values().stream()
                .sorted(Comparator.comparingDouble(Theme::salience).reversed())
                .limit(MapReport.MOST_THEMES)
                .toList();
    }

    private List<Findings.Sentence> sentencesOf(JsonNode summary) {
        var kept = new ArrayList<Findings.Sentence>();
        for (var item : summary) {
            var evidence = MapReport.texts(item.path("from")).stream()
                    .flatMap(id -> Optional.ofNullable(sentences.get(id)).stream())
                    .flatMap(sentence -> sentence.evidence().stream())
                    .distinct()
                    .toList();
            var said = entries(evidence);
            if (!evidence.isEmpty()) {
                prose.sentence(item.path("sentence").asText(), said)
                        .ifPresent(text -> kept.add(new Findings.Sentence(text, evidence)));
            }
        }
        return kept;
    }

    private List<Entry> entries(Collection<EntryId> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                .toList();
    }

    /** Each reported theme goes into one theme at the most. */
    private List<Theme> themesOf(JsonNode merged) {
        var left = new LinkedHashMap<>(themes);
        var kept = new ArrayList<Theme>();
        for (var item : merged) {
            if (kept.size() < MapReport.MOST_THEMES) {
                var from = MapReport.texts(item.path("from"));
                var parts = from.stream()
                        .distinct()
                        .flatMap(id -> Optional.ofNullable(left.get(id)).stream())
                        .toList();
                theme(item, parts).ifPresent(theme -> {
                    kept.add(theme);
                    left.keySet().removeAll(from);
                });
            }
        }
        return kept;
    }

    private Optional<Theme> theme(JsonNode item, List<Theme> parts) {
        var evidence = parts.stream()
                .flatMap(part -> part.evidence().stream())
                .distinct()
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : prose.label(item.path("label").asText(), entries(evidence))
                        .map(label -> new Theme(
                                label,
                                item.path("salience").asDouble(),
                                evidence,
                                parts.stream()
                                        .flatMap(part -> part.quotes().stream())
                                        .distinct()
                                        .limit(MapReport.MOST_QUOTES)
                                        .toList()));
    }

    /** The model's, unless it is the opposite of what it reported on all pieces, or contradicts itself: then theirs together. */
    private Optional<Mood> overall(JsonNode mood) {
        var moods = pieces.stream().flatMap(piece -> piece.overall().stream()).toList();
        return moods.stream()
                .reduce(ReduceReport::together)
                .map(all -> new Mood(
                        all.sentiment(),
                        all.score(),
                        all.evidence().stream().limit(MOST_MOOD_EVIDENCE).toList()))
                .map(all -> bearsOut(moods, mood)
                        ? new Mood(
                                MapReport.sentiment(mood),
                                OptionalDouble.of(mood.path("score").asDouble()),
                                all.evidence())
                        : all);
    }

    private static boolean bearsOut(List<Mood> moods, JsonNode mood) {
        var sentiment = MapReport.sentiment(mood);
        boolean sided = sentiment == Sentiment.POSITIVE || sentiment == Sentiment.NEGATIVE;
        return !MapReport.contradictsItself(mood)
                && (!sided
                        || moods.stream()
                                .anyMatch(
                                        part -> part.sentiment() == sentiment || part.sentiment() == Sentiment.MIXED));
    }

    private List<QuestionSentiment> byQuestion() {
        var moods = new LinkedHashMap<String, Mood>();
        pieces.stream()
                .flatMap(piece -> piece.byQuestion().stream())
                .forEach(question -> moods.merge(question.questionKey(), question.mood(), ReduceReport::together));
        return moods.entrySet().stream()
                .map(mood -> new QuestionSentiment(mood.getKey(), mood.getValue()))
                .toList();
    }

    /** Of an answer that lies in two pieces. */
    private static Mood together(Mood one, Mood other) {
        var evidence = new ArrayList<>(one.evidence());
        other.evidence().stream().filter(id -> !evidence.contains(id)).forEach(evidence::add);
        double score = (one.score().orElse(0) + other.score().orElse(0)) / 2;
        var sentiment = one.sentiment() == other.sentiment() ? one.sentiment() : Sentiment.MIXED;
        return new Mood(sentiment, OptionalDouble.of(score), evidence);
    }
}
