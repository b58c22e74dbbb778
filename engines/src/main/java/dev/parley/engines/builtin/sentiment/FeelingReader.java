package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Reads how a text feels: in English by the mean of VADER's rules and a head trained on sentences as people answer with, which
 * sees that "nobody called back" is a complaint; elsewhere, and without the sentence model, by the lexicon alone. Thread-safe.
 */
public final class FeelingReader {

    /** Longer texts are read by the lexicon behind this: every sentence costs some milliseconds. */
    private static final int MOST_CLAUSES = 40;

    private final Meaning english;
    private final Optional<TrainedHead> head;

    /** A reader that compares sentences with the given meanings. */
    public FeelingReader(Meanings meanings) {
        this.english = meanings.of(Language.EN);
        this.head = english.seesBeyondWords() ? Optional.of(TrainedHead.packaged()) : Optional.empty();
    }

    /** How the text feels. */
    public Feeling of(String text, Language language) {
        return Clause.together(clauses(text, language));
    }

    /** How several texts feel together: what is strongly felt counts most, and no text for more than one. */
    public Mood of(List<String> texts, Language language) {
        return Mood.of(texts.stream().map(text -> clauses(text, language)).toList());
    }

    private List<Clause> clauses(String text, Language language) {
        var clauses = Feelings.clauses(text, language);
        if (language != Language.EN || head.isEmpty() || clauses.size() > MOST_CLAUSES) {
            return clauses;
        }
        return clauses.stream()
                .filter(clause -> clause.text().chars().anyMatch(Character::isLetter))
                .map(clause -> clause.withScore((clause.score() + head.get().feeling(english.of(clause.text()))) / 2))
                .toList();
    }
}
