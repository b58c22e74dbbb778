package dev.parley.engines.builtin.sentiment;

import dev.parley.engines.builtin.meaning.Meaning;
import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
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
                .filter(clause -> !isBareAnswer(clause.text()))
                .map(clause -> clause.sure() ? clause : clause.withScore(meant(clause)))
                .toList();
    }

    private double meant(Clause clause) {
        return (clause.score() + head.orElseThrow().feeling(english.of(clause.text()))) / 2;
    }

    /** A yes or a no tells a fact, not a feeling. */
    private static boolean isBareAnswer(String clause) {
        var lists = Vocabulary.of(Language.EN);
        return Text.of(clause, Language.EN).tokens().stream()
                .allMatch(token -> lists.has("plain_yes", token.word()) || lists.has("plain_no", token.word()));
    }
}
