package dev.parley.client.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A step of an interview. {@code key} is what its response is known by. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Node.Other.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Node.Question.class, name = "question"),
    @JsonSubTypes.Type(value = Node.Stimulus.class, name = "stimulus"),
    @JsonSubTypes.Type(value = Node.Form.class, name = "form"),
    @JsonSubTypes.Type(value = Node.Custom.class, name = "custom")
})
public sealed interface Node {

    /** An open question, with follow-ups. */
    record Question(
            String key, String text, Optional<String> objective, Optional<Boolean> required, Optional<Probing> probing)
            implements Node {}

    /** Something shown, and what the participant says to it. */
    record Stimulus(String key, Optional<String> text, Optional<Boolean> required, Content content) implements Node {}

    /** Fields to fill in. */
    record Form(String key, Optional<String> text, Optional<Boolean> required, List<Field> fields) implements Node {}

    /** Content that only the client of the conversation understands. */
    record Custom(String key, Optional<String> text, Optional<Boolean> required, JsonNode content) implements Node {}

    /** A kind that this client does not know. */
    record Other(String key) implements Node {}

    /** Whether and how an answer is followed up. */
    record Probing(
            Optional<Boolean> enabled,
            Optional<Integer> maxFollowUps,
            List<Technique> techniques,
            Optional<String> completionHint) {}

    /** What a stimulus shows; {@code kind} is text, image, video or link. */
    record Content(String kind, Optional<String> text, Optional<String> url, Optional<String> alt) {}

    /** A field of a form; {@code type} as the API lists them. */
    record Field(
            String key,
            String type,
            String label,
            Optional<Boolean> required,
            List<String> options,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max) {}
}
