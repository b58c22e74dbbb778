package dev.parley.simulator.builtin;

import java.util.List;
import java.util.Locale;

/** What kind of answer a question wants, told by its words, as a listener would. */
enum Asked {
    WHY("why"),
    IMAGINE("imagine"),
    EXAMPLE("example"),
    HOW_MANY("how_many"),
    RATING("rating"),
    FEELING("feeling"),
    HOW("how"),
    YES_NO("yes_no"),
    OPEN("open");

    /** In this order: a question for a reason may also begin like one for a yes. */
    private static final List<Asked> ANYWHERE = List.of(RATING, HOW_MANY, WHY, IMAGINE, EXAMPLE, FEELING);

    private final String section;

    Asked(String section) {
        this.section = section;
    }

    /** The name of its cues in a language's file, and of its answers in a persona's. */
    String section() {
        return section;
    }

    static Asked in(String words, Tongue tongue) {
        var question = " " + Topics.question(words).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
        for (var kind : ANYWHERE) {
            if (tongue.words(kind.section).stream().anyMatch(cue -> question.contains(" " + cue + " "))) {
                return kind;
            }
        }
        if (tongue.words(HOW.section).stream().anyMatch(cue -> question.contains(" " + cue + " "))) {
            return HOW;
        }
        return tongue.words(YES_NO.section).stream().anyMatch(cue -> question.startsWith(" " + cue + " "))
                ? YES_NO
                : OPEN;
    }
}
