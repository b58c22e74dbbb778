package dev.parley.engines.builtin.assess;

import dev.parley.domain.turn.ParticipantAsk;
import dev.parley.engines.builtin.text.Clip;
import java.util.List;

/** Says in a sentence why an answer was assessed as it was, for the researcher who reads the history of decisions. */
final class Rationale {

    private static final int LONGEST_MISSING = 200;

    private Rationale() {}

    static String of(Judgement judgement) {
        switch (judgement.idle()) {
            case NONE -> {}
            case GREETS -> {
                return "The participant greets or thanks; the question is still open.";
            }
            case WAITS, LEAVES -> {
                return "The participant needs a moment or comes back later; the question is still open.";
            }
            case MASHES -> {
                return "The message has no words that can be read.";
            }
        }
        if (judgement.ask().isPresent()) {
            return asked(judgement.ask().get());
        }
        if (judgement.declined()) {
            return declined(judgement.reluctance());
        }
        if (judgement.instructs() && !judgement.addressed()) {
            return "The message gives instructions instead of answering; they were not followed.";
        }
        if (judgement.evades()) {
            return "The message asks back, or says what would fit any question, and does not answer this one.";
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
                + missing(judgement.hint().missing())
                + (judgement.instructs() ? " Instructions in the message were left out." : "");
    }

    private static String asked(ParticipantAsk ask) {
        return switch (ask) {
            case REPEAT -> "The participant asks to hear the question again.";
            case CLARIFY -> "The participant asks what is meant by the question.";
            case SKIP -> "The participant asks to skip the question.";
            case STOP -> "The participant asks to end the interview.";
        };
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
