package dev.parley.domain.run;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.turn.Sentiment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was found in a run; every claim names the entries that support it. An empty run has an empty analysis. */
public record AnalysisResults(
        Optional<Summary> summary,
        List<Theme> themes,
        Optional<Mood> overall,
        List<QuestionSentiment> sentimentByQuestion) {

    public AnalysisResults {
        themes = List.copyOf(themes);
        sentimentByQuestion = List.copyOf(sentimentByQuestion);
    }

    /** A summary and the entries it rests on. */
    public record Summary(String content, List<EntryId> evidence) {
        public Summary {
            evidence = List.copyOf(evidence);
        }
    }

    /** A theme; {@code salience} 0 to 1; the evidence count is the number of cited entries. */
    public record Theme(String label, double salience, List<EntryId> evidence, List<Quote> quotes) {
        public Theme {
            evidence = List.copyOf(evidence);
            quotes = List.copyOf(quotes);
        }
    }

    /** Words that stand in that entry exactly so. */
    public record Quote(EntryId entryId, String text) {}

    /**
     * How something feels, and the entries that show it.
     *
     * @param score -1 (negative) to 1 (positive); analyses of earlier versions have none
     */
    public record Mood(Sentiment sentiment, OptionalDouble score, List<EntryId> evidence) {
        public Mood {
            evidence = List.copyOf(evidence);
            if (score.isPresent() && !(score.getAsDouble() >= -1 && score.getAsDouble() <= 1)) {
                throw new IllegalArgumentException("a score is between -1 and 1");
            }
        }
    }

    /** How the answer to one question feels. */
    public record QuestionSentiment(String questionKey, Mood mood) {}
}
