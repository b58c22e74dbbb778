package dev.parley.engines.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A whole interview with labelled themes, as a file holds it; entries are counted from 1. */
record LabelledInterview(
        String study,
        String description,
        String language,
        List<Question> questions,
        List<Entry> entries,
        List<Theme> themes,
        Feelings sentiment) {

    record Question(String key, String text, String objective) {}

    /** What the participant said, and the follow-up that it answers, if it answers one. */
    record Entry(String question, Optional<String> asks, String says) {}

    /** What comes up in the entries; {@code also} are other wordings of the label. */
    record Theme(String label, List<String> also, Set<Integer> entries) {}

    /** How each question's entries feel, by its key. */
    record Feelings(Map<String, String> byQuestion) {}

    /** What the engine should say. */
    InterviewReading labels() {
        var found = themes.stream()
                .map(theme -> new InterviewReading.Theme(theme.label(), theme.entries()))
                .toList();
        return new InterviewReading(found, sentiment.byQuestion());
    }
}
