package dev.parley.engines.model.speak;

import dev.parley.domain.catalog.Technique;
import dev.parley.domain.turn.ParticipantAsk;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a model has to write for a step that was decided. */
sealed interface Task {

    /** A follow-up with that technique. */
    record FollowUp(Technique technique) implements Task {}

    /** Back to the question. */
    record Redirect(boolean firm) implements Task {}

    /** The question once more, in other words; because of {@code ask}, or a decline. */
    record Rephrase(Optional<ParticipantAsk> ask) implements Task {}

    /** A short statement before the next question, which follows in the researcher's words. */
    record Transition(String next, boolean gentle) implements Task {}

    /** What the prompt says of it. */
    default Map<String, Object> values() {
        return switch (this) {
            case FollowUp(var technique) ->
                Map.of("follow_up", true, "technique", technique.name().toLowerCase(Locale.ROOT));
            case Redirect(boolean firm) -> Map.of("redirect", true, "firm", firm);
            case Rephrase(var ask) -> Map.of("rephrase", why(ask));
            case Transition(var next, boolean gentle) -> Map.of("transition", true, "next", next, "gentle", gentle);
        };
    }

    private static String why(Optional<ParticipantAsk> ask) {
        return ask.map(asked -> switch (asked) {
                    case REPEAT -> "The participant wants to hear it again.";
                    case CLARIFY ->
                        "The participant asks what is meant: say in half a sentence what the unclear word means, no more than the"
                                + " question and its objective say, then ask.";
                    case SKIP, STOP -> "";
                })
                .filter(text -> !text.isEmpty())
                .orElse(
                        "The participant did not want to answer, or could not: acknowledge that in half a sentence, make it easy to"
                                + " answer in part, do not argue, do not press.");
    }

    /** Most words that it may have. */
    default int mostWords() {
        return switch (this) {
            case FollowUp _ -> 45;
            case Redirect _, Rephrase _ -> 70;
            case Transition _ -> 25;
        };
    }

    /** Most question marks. */
    default int mostQuestions() {
        return this instanceof Transition ? 0 : 1;
    }
}
