package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.builtin.sentiment.Feeling;
import dev.parley.engines.builtin.sentiment.FeelingReader;
import dev.parley.engines.builtin.sentiment.Mood;
import dev.parley.engines.builtin.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the answers feel, each and together, and which entries show it. */
final class FeelingsFound {

    private static final int MOST_EVIDENCE = 10;

    private final FeelingReader reader;
    private final Language language;
    private final List<SpokenAnswer> answers;
    private final List<QuestionSentiment> byQuestion;

    FeelingsFound(List<SpokenAnswer> answers, FeelingReader reader, Language language) {
        this.reader = reader;
        this.language = language;
        this.answers =
                answers.stream().flatMap(answer -> worded(answer).stream()).toList();
        this.byQuestion = this.answers.stream()
                .map(answer -> new QuestionSentiment(answer.questionKey(), ofQuestion(answer.entries())))
                .toList();
    }

    /** Without what has no word in it: "...", a thumb. */
    private static Optional<SpokenAnswer> worded(SpokenAnswer answer) {
        var entries = answer.entries().stream()
                .filter(entry -> entry.content().codePoints().anyMatch(Character::isLetter))
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new SpokenAnswer(answer.questionKey(), entries));
    }

    List<QuestionSentiment> byQuestion() {
        return byQuestion;
    }

    /** Empty when nothing was said. */
    Optional<AnalysisResults.Mood> overall() {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var together = together(
                answers.stream().flatMap(answer -> answer.entries().stream()).toList());
        var evidence = byQuestion.stream()
                .filter(question -> shows(question.mood().sentiment(), together.sentiment()))
                .flatMap(question -> question.mood().evidence().stream())
                .limit(MOST_EVIDENCE)
                .toList();
        return Optional.of(mood(together, evidence));
    }

    /** Questions of either side together make a mixed whole. */
    private static boolean shows(Sentiment question, Sentiment overall) {
        return switch (overall) {
            case POSITIVE, NEGATIVE, NEUTRAL -> question == overall;
            case MIXED -> question != Sentiment.NEUTRAL;
        };
    }

    private AnalysisResults.Mood ofQuestion(List<Entry> entries) {
        var together = together(entries);
        var evidence = entries.stream()
                .filter(entry -> shows(reader.of(entry.content(), language), together.sentiment()))
                .map(Entry::id)
                .limit(MOST_EVIDENCE)
                .toList();
        return mood(together, evidence);
    }

    private Mood together(List<Entry> entries) {
        return reader.of(entries.stream().map(Entry::content).toList(), language);
    }

    private static AnalysisResults.Mood mood(Mood felt, List<EntryId> evidence) {
        return new AnalysisResults.Mood(felt.sentiment(), OptionalDouble.of(felt.compound()), evidence);
    }

    private static boolean shows(Feeling feeling, Sentiment sentiment) {
        return switch (sentiment) {
            case POSITIVE -> feeling.positive() > 0;
            case NEGATIVE -> feeling.negative() > 0;
            case MIXED -> feeling.intensity() > 0;
            case NEUTRAL -> true;
        };
    }
}
