package dev.parley.engines.builtin.results;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.turn.Sentiment;
import dev.parley.domain.view.TranscriptView.Entry;
import dev.parley.engines.builtin.sentiment.Feeling;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the answers feel, each and together, and which entries show it. */
final class FeelingsFound {

    private static final int MOST_EVIDENCE = 10;

    private final List<QuestionSentiment> byQuestion = new ArrayList<>();
    private final List<Feeling> felt = new ArrayList<>();

    FeelingsFound(List<SpokenAnswer> answers, Language language) {
        for (var answer : answers) {
            var feelings = answer.entries().stream()
                    .map(entry -> Feelings.of(entry.content(), language))
                    .toList();
            var together = together(feelings);
            felt.add(together);
            byQuestion.add(new QuestionSentiment(
                    answer.questionKey(), mood(together, evidence(answer.entries(), feelings, together))));
        }
    }

    List<QuestionSentiment> byQuestion() {
        return byQuestion;
    }

    /** Empty when nothing was said. */
    Optional<Mood> overall() {
        if (felt.isEmpty()) {
            return Optional.empty();
        }
        var together = together(felt);
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

    private static Mood mood(Feeling feeling, List<EntryId> evidence) {
        return new Mood(feeling.sentiment(), OptionalDouble.of(feeling.compound()), evidence);
    }

    /** Only what is felt counts: neutral answers do not water the others down. */
    private static Feeling together(List<Feeling> feelings) {
        var strong =
                feelings.stream().filter(feeling -> feeling.intensity() > 0).toList();
        if (strong.isEmpty()) {
            return Feeling.NONE;
        }
        double positive =
                strong.stream().mapToDouble(Feeling::positive).average().orElse(0);
        double negative =
                strong.stream().mapToDouble(Feeling::negative).average().orElse(0);
        double compound =
                strong.stream().mapToDouble(Feeling::compound).average().orElse(0);
        return new Feeling(positive, negative, compound);
    }

    /** The entries in which it is felt; all of them when nothing is. */
    private static List<EntryId> evidence(List<Entry> entries, List<Feeling> feelings, Feeling together) {
        var ids = new ArrayList<EntryId>();
        for (int at = 0; at < entries.size() && ids.size() < MOST_EVIDENCE; at++) {
            if (together.intensity() == 0 || shows(feelings.get(at), together.sentiment())) {
                ids.add(entries.get(at).id());
            }
        }
        return ids;
    }

    private static boolean shows(Feeling feeling, Sentiment sentiment) {
        return switch (sentiment) {
            case POSITIVE -> feeling.positive() > 0;
            case NEGATIVE -> feeling.negative() > 0;
            case MIXED, NEUTRAL -> true;
        };
    }
}
