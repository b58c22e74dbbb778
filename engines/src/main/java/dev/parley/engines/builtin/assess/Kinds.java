package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.builtin.meaning.Vector;
import dev.parley.engines.builtin.sentiment.Feelings;
import dev.parley.engines.builtin.text.Language;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of message a text is where it is no answer: by how it is put and, in English, by its meaning. It takes more than a
 * score: a refusal is short and speaks of somebody, an aside shares nothing with the study. The cuts leave about one answer in a
 * hundred mistaken; they were chosen by leaving a tenth of the practice messages out in turn.
 */
final class Kinds {

    private static final Set<MessageKind> DECLINING = Set.of(MessageKind.UNWILLING, MessageKind.SKIP);
    private static final Set<MessageKind> ASKING = Set.of(MessageKind.REPEAT, MessageKind.CLARIFY);

    private static final double ELSEWHERE = 0.25;
    private static final double RESEMBLES = 0.22;
    private static final double CLEAR = 0.55;
    private static final double CERTAIN = 0.55;
    private static final double HARDLY = 0.25;
    private static final double FAR = 0.2;
    private static final double COMPLAINS = 0.3;

    private static final int LONGEST_REFUSAL = 25;
    private static final int LONGEST_REQUEST = 20;
    private static final int LONGEST_ASIDE = 40;
    private static final int SHORTEST = 3;
    private static final int FEW = 6;
    private static final int VERY_FEW = 4;
    private static final int LONG_ENOUGH_TO_TELL = 6;

    private final Text text;
    private final KindHead.Scores scores;
    private final Cuts cuts;
    private final boolean beyondWords;
    private final Vocabulary lists;

    /**
     * From where on a score decides.
     *
     * @param answer the most that a refusal or request may look like an answer
     */
    private record Cuts(
            double declines,
            double unknowing,
            double notApplicable,
            double asks,
            double stops,
            double pauses,
            double strays,
            double straysFromLittle,
            double empty,
            double answer) {

        private static final Cuts OF_BOTH = new Cuts(0.45, 0.48, 0.55, 0.4, 0.4, 0.48, 0.38, 0.48, 0.42, 0.35);
        private static final Cuts OF_PHRASING = new Cuts(0.46, 0.45, 0.5, 0.45, 0.42, 0.5, 0.35, 0.45, 0.6, 0.32);
    }

    Kinds(Heard heard) {
        this.text = heard.text();
        this.lists = Vocabulary.of(text.language());
        var phrasing = KindHead.ofPhrasing(text.language()).of(Phrasing.of(text));
        var vectors = heard.sentences().vectors();
        boolean both = text.language() == Language.EN && heard.meaning().seesBeyondWords() && !vectors.isEmpty();
        this.beyondWords = both;
        this.scores = both ? KindHead.ofMeaning().of(Vector.mean(vectors)).and(phrasing) : phrasing;
        this.cuts = both ? Cuts.OF_BOTH : Cuts.OF_PHRASING;
    }

    /** What keeps the participant from answering. The heads decide nothing alone: the words have to be of that kind, too. */
    Optional<Reluctance> reluctance(Set<String> ofTheQuestion) {
        boolean few = text.tokens().size() <= FEW;
        if (!isShort(LONGEST_REFUSAL) || isOneWord() || !(speaksOfSomebody() || negates() || few)) {
            return Optional.empty();
        }
        boolean bare = ownWords("ask_words") == 0;
        boolean ownAct = speaksOfSomebody() || few && bare || text.language() == Language.ES;
        boolean unwilling = scores.of(MessageKind.UNWILLING) >= scores.of(MessageKind.SKIP);
        if (ownAct && (unwilling || bare) && speaksOfSpeaking() && !tells() && leads(DECLINING, cuts.declines())) {
            return Optional.of(Reluctance.UNWILLING);
        }
        if (has("of_knowing") && !has("not_quite") && leads(Set.of(MessageKind.UNKNOWING), cuts.unknowing())) {
            return Optional.of(Reluctance.UNKNOWING);
        }
        return negates()
                        && saysLittleBeyond(ofTheQuestion)
                        && leads(Set.of(MessageKind.NOT_APPLICABLE), cuts.notApplicable())
                ? Optional.of(Reluctance.NOT_APPLICABLE)
                : Optional.empty();
    }

    /** "I'd rather keep that to myself", "my lawyer told me not to say" */
    private boolean speaksOfSpeaking() {
        return negates() || has("speech") || has("refusal_words");
    }

    /** "I've never been so tired in my life" says more than that there was no such thing. */
    private boolean saysLittleBeyond(Set<String> question) {
        return text.stems().stream().filter(stem -> !question.contains(stem)).count() <= 1;
    }

    /** What the participant asks of the interviewer. */
    Optional<ParticipantAsk> ask() {
        if (!isShort(LONGEST_REQUEST) || isOneWord()) {
            return Optional.empty();
        }
        if (turnsToTheInterviewer() && leads(ASKING, cuts.asks())) {
            boolean again = scores.of(MessageKind.REPEAT) >= scores.of(MessageKind.CLARIFY);
            return Optional.of(again ? ParticipantAsk.REPEAT : ParticipantAsk.CLARIFY);
        }
        if (wantsToStop() && leads(Set.of(MessageKind.STOP), cuts.stops())) {
            return Optional.of(ParticipantAsk.STOP);
        }
        boolean skips = leads(DECLINING, cuts.declines())
                && scores.of(MessageKind.SKIP) > scores.of(MessageKind.UNWILLING)
                && !tells()
                && (has("wishes") || has("ask_skip_topic") || has("second_person") || has("of_asking"))
                && ownWords("ask_words") == 0;
        return skips ? Optional.of(ParticipantAsk.SKIP) : Optional.empty();
    }

    /** Says nothing yet, and comes back. */
    boolean pauses() {
        return isShort(LONGEST_REQUEST)
                && speaksOfSomebody()
                && !tellsOfAHabit()
                && ownWords("beside_waiting") == 0
                && leads(Set.of(MessageKind.PAUSE), cuts.pauses());
    }

    /** About something else than the study, told by what it is and by what it does not share. */
    boolean strays(Relevance relevance, Sentences sentences) {
        return isShort(LONGEST_ASIDE)
                && (onlyAsks() || isCertainlyElsewhere(relevance, sentences))
                && leads(Set.of(MessageKind.ASIDE), relevance.tells() ? cuts.strays() : cuts.straysFromLittle())
                && !lists.phrases("reason").anyIn(text.flat())
                && (!beyondWords || relevance.of(sentences) < ELSEWHERE)
                && text.stems().stream().filter(relevance.stems()::contains).count() <= sharedAtMost();
    }

    /** What only asks is no answer, whatever else it is. */
    private boolean onlyAsks() {
        return text.sentences().stream().allMatch(sentence -> sentence.text().endsWith("?"));
    }

    /** A statement may always be an answer: it takes meaning and phrasing, all but certain, and some length. */
    private boolean isCertainlyElsewhere(Relevance relevance, Sentences sentences) {
        return beyondWords
                && text.tokens().size() >= LONG_ENOUGH_TO_TELL
                && scores.of(MessageKind.ASIDE) >= CERTAIN
                && scores.of(MessageKind.ANSWER) <= HARDLY
                && relevance.of(sentences) < FAR;
    }

    /** A word that the study happens to use does not make a clear aside an answer. */
    private int sharedAtMost() {
        return scores.of(MessageKind.ASIDE) >= CLEAR ? 1 : 0;
    }

    /** Rather an aside than an answer; for what shows other signs of one. */
    boolean leansAside() {
        return scores.of(MessageKind.ASIDE) > scores.of(MessageKind.ANSWER);
    }

    /** Somewhat like an aside, and more so than like an answer. */
    boolean resemblesAside() {
        return leansAside() && scores.of(MessageKind.ASIDE) >= RESEMBLES;
    }

    /** True of anything. */
    boolean saysNothing() {
        return text.tokens().size() >= SHORTEST
                && !opensWithAReasonOrAThing()
                && !lists.phrases("reason").anyIn(text.flat())
                && Feelings.of(text.source(), text.language()).negative() < COMPLAINS
                && leads(Set.of(MessageKind.PLATITUDE), cuts.empty());
    }

    /** "That it's always there" names what is liked; "Nothing, it's perfect" says that there is nothing. */
    private boolean opensWithAReasonOrAThing() {
        var first = text.tokens().getFirst().word();
        return lists.has("complement_openers", first) || lists.has("nothing_words", first);
    }

    /** Rather those kinds than any other, so clearly, and hardly an answer. */
    private boolean leads(Set<MessageKind> kinds, double atLeast) {
        double score = scores.of(kinds);
        return score >= atLeast
                && scores.of(MessageKind.ANSWER) <= cuts.answer()
                && scores.all().entrySet().stream()
                        .filter(each -> !kinds.contains(each.getKey()))
                        .allMatch(each -> each.getValue() < score);
    }

    /** Words that say something, beside those that such messages are made of. */
    private int ownWords(String beside) {
        return (int) text.content().stream()
                .filter(token -> !lists.has(beside, token.word()) && !lists.has("refusal_words", token.word()))
                .count();
    }

    /** "I won't use it again" does not. */
    private boolean turnsToTheInterviewer() {
        return text.source().stripTrailing().endsWith("?")
                || text.tokens().size() <= VERY_FEW && !has("first_person") && speaksOfAsking()
                || has("second_person")
                || has("asks_for_questions") && !has("asked_forms");
    }

    /** "Repeat please", "no comprendo"; "never again" and "clean and quiet" speak of something else. */
    private boolean speaksOfAsking() {
        return has("speech") || has("of_asking");
    }

    /** One word answers more questions than anybody thinks of. */
    private boolean isOneWord() {
        return text.tokens().size() == 1 && !text.source().stripTrailing().endsWith("?");
    }

    /** An interview that ends unasked is the worst that can be heard wrongly: "I had to stop" and "we can't stop" may be answers. */
    private boolean wantsToStop() {
        return text.tokens().size() >= SHORTEST
                && speaksOfSomebody()
                && has("ask_stop_topic")
                && !has("past_before")
                && !negates()
                && !tellsOfAHabit()
                && ownWords("ask_words") == 0;
    }

    /** Whether it is a statement, however much it sounds like a request or a refusal. */
    private boolean tells() {
        return tellsOfAHabit() || tellsOfNotStopping();
    }

    /** "We never stop" and "I always have to leave early" ask for nothing; "I never talk about that" does. */
    private boolean tellsOfAHabit() {
        return has("habitual") && !has("speech");
    }

    /** "We can't stop" asks for nothing; "I don't want to go on with this question" does. */
    private boolean tellsOfNotStopping() {
        return has("ask_stop_topic")
                && negates()
                && !lists.phrases("ask_only_this").anyIn(text.flat());
    }

    private boolean isShort(int longest) {
        int words = text.tokens().size();
        return words > 0 && words <= longest;
    }

    private boolean speaksOfSomebody() {
        return has("first_person") || has("second_person");
    }

    private boolean negates() {
        return text.tokens().stream()
                .anyMatch(token -> Negations.is(token.word(), lists) || lists.has("nothing_words", token.word()));
    }

    private boolean has(String section) {
        return lists.hasAny(section, text.tokens());
    }
}
