package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What the agent did next, and why. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Step.Other.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.FollowUp.class, name = "follow_up"),
    @JsonSubTypes.Type(value = Step.Redirect.class, name = "redirect"),
    @JsonSubTypes.Type(value = Step.Rephrase.class, name = "rephrase"),
    @JsonSubTypes.Type(value = Step.MoveOn.class, name = "move_on"),
    @JsonSubTypes.Type(value = Step.Finish.class, name = "finish")
})
public sealed interface Step {

    /** Why. */
    String reason();

    /** Asked more about the same. */
    record FollowUp(Technique technique, String reason) implements Step {}

    /** Led back to the question. */
    record Redirect(boolean firm, String reason) implements Step {}

    /** Asked the same in other words. */
    record Rephrase(String reason) implements Step {}

    /** Went on to another node, over the edge of that index where there is one. */
    record MoveOn(Optional<Integer> edge, String toNode, String reason) implements Step {}

    /** Ended the conversation. */
    record Finish(String cause, String reason) implements Step {}

    /** A kind that this client does not know. */
    record Other(String reason) implements Step {}
}
