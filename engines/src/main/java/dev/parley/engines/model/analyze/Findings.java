package dev.parley.engines.model.analyze;

import dev.parley.domain.id.EntryId;
import dev.parley.domain.run.AnalysisResults.Mood;
import dev.parley.domain.run.AnalysisResults.QuestionSentiment;
import dev.parley.domain.run.AnalysisResults.Theme;
import java.util.List;
import java.util.Optional;

/**
 * What of a model's report holds against the transcript.
 *
 * @param claimed whether the report claimed anything at all; when it did and nothing holds, the model is not to be trusted
 */
record Findings(
        List<Sentence> sentences,
        List<Theme> themes,
        Optional<Mood> overall,
        List<QuestionSentiment> byQuestion,
        boolean claimed) {

    Findings {
        sentences = List.copyOf(sentences);
        themes = List.copyOf(themes);
        byQuestion = List.copyOf(byQuestion);
    }

    /** A sentence of the summary and the entries it rests on, at least one. */
    record Sentence(String text, List<EntryId> evidence) {
        Sentence {
            evidence = List.copyOf(evidence);
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty() && themes.isEmpty();
    }
}
