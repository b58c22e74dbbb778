package dev.parley.domain.turn;

import dev.parley.domain.catalog.Technique;
import java.util.OptionalInt;

/** What the agent does next. Every step says why, for the history of decisions. */
public sealed interface Step {

    /** Why this step. */
    String reason();

    /** Asks further at the same node. */
    record FollowUp(Technique technique, String reason) implements Step {}

    /** Leads back to the question; costs one follow-up. */
    record Redirect(boolean firm, String reason) implements Step {}

    /** Asks once more, in other words: what was declined though required, or what the participant wants to hear again or explained. */
    record Rephrase(String reason) implements Step {}

    /** Goes to another node along the edge of that index in the graph; no edge for the entry node. */
    record MoveOn(OptionalInt edge, String toNode, String reason) implements Step {}

    /** Says goodbye: no edge is left, or the agent was told to end. */
    record Finish(Cause cause, String reason) implements Step {
        /** Why the conversation is over. */
        public enum Cause {
            NO_EDGE_LEFT,
            OFF_TOPIC,
            PARTICIPANT_ASKED
        }
    }
}
