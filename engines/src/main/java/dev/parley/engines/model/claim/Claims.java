package dev.parley.engines.model.claim;

import dev.parley.engines.builtin.meaning.Meanings;
import dev.parley.engines.builtin.sentiment.FeelingReader;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.SpokenLanguage;
import dev.parley.engines.builtin.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a model says of a participant against the entries that it cites. What brings in a number, a name or a quantity that was
 * not said, says the opposite, or speaks of something else does not stand. It compares and counts, it does not understand: a wrong
 * claim in the participant's own words passes. In languages other than English, German, Spanish and French, and where the
 * participant spoke another language than the claim is in, only numbers and names are looked at. Thread-safe.
 */
public final class Claims {

    private static final Set<String> KNOWN = Set.of("en", "de", "es", "fr");

    /** So much of a claim's words has to be said where nothing but words can be compared. */
    private static final double SHARED = 0.34;

    /** So much of them makes up for a likeness that is too small. */
    private static final double MOSTLY_SHARED = 0.6;

    /** Less likeness has nothing to do with each other. */
    private static final double HARDLY = 0.2;

    private final Subject subject;
    private final Polarity polarity;

    public Claims(Meanings meanings) {
        this.subject = new Subject(meanings);
        this.polarity = new Polarity(new FeelingReader(meanings));
    }

    /** What is claimed. */
    public enum Kind {
        /** A sentence. */
        SENTENCE(0.4),
        /**
         * Two or three words that a theme is called by: too few to tell more than whether they are about something else altogether,
         * and where only words can be compared not even that, since a good label is often one that nobody used.
         */
        LABEL(0.15);

        private final double likeness;

        Kind(double likeness) {
            this.likeness = likeness;
        }
    }

    /**
     * What speaks against a claim; empty when it may stand.
     *
     * @param said the entries that it cites
     * @param asked what the agent asked before them
     * @param tag BCP 47, of the claim
     */
    public Optional<Doubt> about(Kind kind, String claim, List<String> said, List<String> asked, String tag) {
        var language = Language.of(tag);
        var text = Text.of(claim, language);
        var evidence = Evidence.of(said, asked, language);
        boolean known = isKnown(tag);
        if (!Figures.hold(text, evidence)) {
            return Optional.of(Doubt.FIGURE);
        }
        if (known && !Counted.hold(text, evidence)) {
            return Optional.of(Doubt.FIGURE);
        }
        if (known && !Names.hold(text, evidence)) {
            return Optional.of(Doubt.NAME);
        }
        boolean comparable = known && said.stream().anyMatch(entry -> SpokenLanguage.of(entry, language) == language);
        return comparable ? compared(kind, text, evidence) : Optional.empty();
    }

    /**
     * Whether all names in the words stand in what is known. In languages other than those four no name is seen.
     *
     * @param tag BCP 47, of the words
     */
    public boolean namesStand(String words, List<String> known, String tag) {
        var language = Language.of(tag);
        return !isKnown(tag) || Names.hold(Text.of(words, language), Evidence.of(known, List.of(), language));
    }

    private static boolean isKnown(String tag) {
        return KNOWN.contains(tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    private Optional<Doubt> compared(Kind kind, Text claim, Evidence evidence) {
        if (!Extents.hold(claim, evidence)) {
            return Optional.of(Doubt.EXTENT);
        }
        if (!Grave.hold(claim, evidence)) {
            return Optional.of(Doubt.SUBJECT);
        }
        if (!speaksOfIt(kind, claim, evidence)) {
            return Optional.of(Doubt.SUBJECT);
        }
        if (polarity.isTurnedRound(claim, evidence)) {
            return Optional.of(Doubt.OPPOSITE);
        }
        if (kind == Kind.SENTENCE && !Hedges.hold(claim, evidence)) {
            return Optional.of(Doubt.HEDGED);
        }
        if (kind == Kind.SENTENCE && !Whose.hold(claim, evidence)) {
            return Optional.of(Doubt.SUBJECT);
        }
        return Optional.empty();
    }

    /**
     * Whether what was said is all plainly bad where something good is told of it, or the other way about.
     *
     * @param good whether the mood told is a good one
     * @param tag BCP 47, of the interview
     */
    public boolean isFeltOtherwise(boolean good, List<String> said, String tag) {
        var language = Language.of(tag);
        return isKnown(tag)
                && polarity.isFeltOtherwise(
                        good,
                        said.stream().map(entry -> Text.of(entry, language)).toList());
    }

    private boolean speaksOfIt(Kind kind, Text claim, Evidence evidence) {
        double shared = subject.shared(claim, evidence);
        if (!subject.seesBeyondWords(claim.language())) {
            return kind == Kind.LABEL || shared >= SHARED;
        }
        double likeness = subject.likeness(claim, evidence);
        boolean near = likeness >= kind.likeness || likeness >= HARDLY && shared >= MOSTLY_SHARED;
        return near && (kind == Kind.LABEL || subject.leastOfParts(claim, evidence) >= HARDLY);
    }
}
