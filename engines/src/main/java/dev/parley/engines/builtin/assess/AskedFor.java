package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Text;
import dev.parley.engines.builtin.text.Vocabulary;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a question asks for, where that makes an answer of words that are a request or a refusal elsewhere. */
enum AskedFor {
    /** "What did you do then?": "I quit." */
    DEEDS,
    /** "What happened?", "what did you do then?": told in the past, so that "I'm done, thanks" is said here and now. */
    DONE,
    /** "How was your stay?", "what do you think of the app?": "So so.", "Never again." */
    VERDICT,
    /** "How long did it take?": "Just a minute." */
    LENGTH,
    /** "What would you tell them?": "Leave me alone!" */
    WORDS,
    /** "How do you feel about it?": "I've had enough." */
    STATE,
    /** "Why did you leave?": "Not interested any more." */
    REASON,
    /** "What would you like to do?": "I want to stop." */
    WISHES,
    /** "When did you last go?": "Never." */
    TIME;

    static Set<AskedFor> by(Text question) {
        var asked = EnumSet.allOf(AskedFor.class).stream()
                .filter(kind -> kind.isIn(question))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AskedFor.class)));
        if (asked.contains(DONE)) {
            // "What happened the last time?" asks for no time, and for nothing that is done again and again.
            asked.removeAll(Set.of(TIME, LENGTH, DEEDS));
        }
        return asked;
    }

    private boolean isIn(Text question) {
        var lists = Vocabulary.of(question.language());
        var flat = question.flat();
        return switch (this) {
            case DEEDS -> lists.phrases("asks_for_deeds").anyIn(flat);
            case DONE -> lists.phrases("asks_for_done").anyIn(flat);
            case VERDICT ->
                lists.phrases("asks_for_verdicts").anyIn(flat)
                        || lists.phrases("asks_how_one_is").anyIn(flat);
            case LENGTH -> Wanted.by(question.tokens(), lists).contains(Wanted.DURATION);
            case WORDS -> lists.hasAny("asks_for_words", question.tokens());
            case STATE -> lists.phrases("asks_how_one_is").anyIn(flat);
            case WISHES -> lists.phrases("asks_for_wishes").anyIn(flat);
            case REASON -> lists.phrases("asks_for_reasons").anyIn(flat);
            case TIME -> {
                var wanted = Wanted.by(question.tokens(), lists);
                yield wanted.contains(Wanted.WHEN) || wanted.contains(Wanted.FREQUENCY);
            }
        };
    }
}
