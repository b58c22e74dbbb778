package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.Set;

/** What would be a request or a refusal elsewhere and answers what was asked: "What did they say?" – "No comment." */
final class AnswersByIt {

    private static final String QUOTES = "\"'\u201c\u201e\u00ab\u2018\u201a";
    private static final int FEW = 4;

    private final Text message;
    private final Set<AskedFor> askedFor;
    private final Vocabulary lists;

    AnswersByIt(Text message, Set<AskedFor> askedFor) {
        this.message = message;
        this.askedFor = askedFor;
        this.lists = Vocabulary.of(message.language());
    }

    /** "To come back later", or anything in quotation marks, where it is asked what was said. */
    boolean reportsWords() {
        return askedFor.contains(AskedFor.WORDS)
                && !message.tokens().isEmpty()
                && (QUOTES.indexOf(message.source().charAt(0)) >= 0
                        || lists.has(
                                        "complement_openers",
                                        message.tokens().getFirst().word())
                                && !has("speakers"));
    }

    /** "What did they say?": "One moment please, and then he was gone." */
    boolean waiting() {
        return askedFor.contains(AskedFor.WORDS) && message.tokens().size() > FEW && !has("first_person")
                || asksForAPause() && Pausing.in(message) && Pausing.mayBeAnAnswer(message);
    }

    /** "How long?": "Just a minute"; "What do you do then?": "I take a break." */
    private boolean asksForAPause() {
        return askedFor.contains(AskedFor.LENGTH)
                || askedFor.contains(AskedFor.DEEDS)
                || askedFor.contains(AskedFor.WISHES)
                || askedFor.contains(AskedFor.REASON)
                || askedFor.contains(AskedFor.VERDICT);
    }

    /** "We will be back", where it is asked how it was; "I wait", where it is asked what somebody does. */
    boolean maySpeakOfReturning() {
        return askedFor.stream().anyMatch(kind -> kind != AskedFor.TIME && kind != AskedFor.DONE);
    }

    /** "How do your rows end?": "I go away"; "I have to go" is said here and now. */
    boolean leaving() {
        return askedFor.contains(AskedFor.DEEDS) && Leaving.in(message) && !has("must_words") && !has("farewells");
    }

    /** "Stop" where it is asked what somebody does, "they never come" where it is asked when. */
    boolean declining(Reluctance meant) {
        return meant == Reluctance.UNWILLING && askedFor.contains(AskedFor.DEEDS)
                || askedFor.contains(AskedFor.VERDICT) && !(meant == Reluctance.UNWILLING && has("speech"))
                || meant == Reluctance.NOT_APPLICABLE && askedFor.contains(AskedFor.TIME) && has("never_words");
    }

    private boolean has(String section) {
        return lists.hasAny(section, message.tokens());
    }
}
