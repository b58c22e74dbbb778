package dev.parley.engines.builtin.assess;

import dev.parley.engines.builtin.text.Clip;
import java.util.List;

/** Says in a sentence why an answer was assessed as it was, for the researcher who reads the history of decisions. */
final class Rationale {

    private static final int LONGEST_MISSING = 200;

    private Rationale() {}

    static String of(Judgement judgement) {
        if (judgement.declined()) {
            return declined(judgement.reluctance());
        }
        if (judgement.offTopic()) {
            return "The message is about something else than the study, or asks the interviewer instead of answering.";
        }
        if (!judgement.addressed()) {
            return "The message has no words that could answer the question.";
        }
        if (judgement.enough()) {
            return "The participant has answered and says that there is nothing to add.";
        }
        return answered(judgement.value().isPresent(), judgement.substance())
                + missing(judgement.hint().missing());
    }

    private static String declined(Reluctance reluctance) {
        return switch (reluctance) {
            case NONE -> "The participant did not answer.";
            case UNWILLING -> "The participant does not want to answer.";
            case UNKNOWING -> "The participant says that they do not know.";
            case NOT_APPLICABLE -> "The participant says that the question does not apply.";
            case ENOUGH -> "The participant has nothing to say to this.";
        };
    }

    private static String answered(boolean hasValue, Substance substance) {
        var said = "The answer has " + count(substance.words(), "word") + " of substance, "
                + (substance.shared() == 0 ? "none" : Integer.toString(substance.shared()))
                + " shared with the question or the study, and " + count(substance.concrete(), "sign") + " of detail"
                + " (reason, example, frequency, time, number)";
        return said + (hasValue ? "; its value is clear." : ".");
    }

    private static String missing(List<String> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        return " Of the completion hint it does not seem to cover: "
                + Clip.toBytes(String.join("; ", missing), LONGEST_MISSING) + ".";
    }

    private static String count(int number, String noun) {
        return switch (number) {
            case 0 -> "no " + noun + "s";
            case 1 -> "one " + noun;
            default -> number + " " + noun + "s";
        };
    }
}
