package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Span;
import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Token;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Collections;
import java.util.Set;

/**
 * What is said against the interview: "you ask too many questions", "what a boring survey", "this is a waste of time". "The training
 * was boring" is an answer, and so is "boring" where it is asked how something was.
 */
public final class Complaint {

    private static final int LONGEST = 9;

    private Complaint() {}

    /** Whether every sentence of a message is such a complaint, or a small word beside one. */
    public static boolean in(Text message, Text question) {
        var sentences = message.sentences();
        return sentences.stream().anyMatch(sentence -> isOne(read(sentence, message), question))
                && sentences.stream()
                        .map(sentence -> read(sentence, message))
                        .allMatch(sentence ->
                                isOne(sentence, question) || sentence.content().isEmpty());
    }

    /** "They keep asking me to log in again" complains about somebody else. */
    public static boolean isOfOthers(Text message) {
        var lists = Vocabulary.of(message.language());
        return !message.tokens().isEmpty()
                && (lists.has("things_before", message.tokens().getFirst().word())
                        || lists.has("others", message.tokens().getFirst().word()));
    }

    private static Text read(Span sentence, Text message) {
        return Text.of(sentence.text(), message.language());
    }

    private static boolean isOne(Text sentence, Text question) {
        var lists = Vocabulary.of(sentence.language());
        if (sentence.tokens().isEmpty()
                || sentence.tokens().size() > LONGEST
                || !scorns(sentence, lists)
                || tellsOfOthers(sentence, lists)) {
            return false;
        }
        var asked = AskedFor.by(question);
        return !asked.contains(AskedFor.WORDS)
                && (namesTheInterview(sentence, question, lists)
                        || pointsAtIt(sentence, lists) && !asksForAVerdict(asked))
                && sentence.content().stream().map(Token::word).allMatch(word -> isSmall(word, lists));
    }

    private static boolean scorns(Text sentence, Vocabulary lists) {
        var flat = sentence.flat();
        return lists.phrases("scorn").anyIn(flat)
                || lists.hasAny("scorn_words", sentence.tokens())
                || lists.phrases("too_many").anyIn(flat);
    }

    private static boolean namesTheInterview(Text sentence, Text question, Vocabulary lists) {
        boolean mayBeAnAnswer =
                asksForAVerdict(AskedFor.by(question)) && !lists.hasAny("second_person", sentence.tokens());
        return !mayBeAnAnswer
                && Collections.disjoint(sentence.stems(), question.stems())
                && lists.hasAny("names_interview", sentence.tokens());
    }

    /** "This is boring" points at what is being done here; "it's boring" may point at what was asked about. */
    private static boolean pointsAtIt(Text sentence, Vocabulary lists) {
        return lists.phrases("points_here").opening(sentence.flat()).isPresent();
    }

    private static boolean asksForAVerdict(Set<AskedFor> asked) {
        return asked.contains(AskedFor.VERDICT)
                || asked.contains(AskedFor.STATE)
                || asked.contains(AskedFor.REASON)
                || asked.contains(AskedFor.DEEDS);
    }

    private static boolean tellsOfOthers(Text sentence, Vocabulary lists) {
        return lists.hasAny("past_before", sentence.tokens()) || lists.hasAny("others_of", sentence.tokens());
    }

    private static boolean isSmall(String word, Vocabulary lists) {
        return lists.has("scorn_words", word)
                || lists.has("names_interview", word)
                || lists.has("beside_ending", word)
                || lists.has("beside_complaining", word)
                || lists.has("second_person", word);
    }
}
